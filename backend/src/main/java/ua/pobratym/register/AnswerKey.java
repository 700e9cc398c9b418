package ua.pobratym.register;

import java.util.Arrays;
import java.util.Comparator;

/** What an answer depends on beside the version, as one string: the address, its parameters in order, the media type. */
final class AnswerKey {

    private AnswerKey() {}

    /** The address as it stands; allocates nothing for a client that takes any media type. */
    static String of(String uri, String media) {
        return media.isEmpty() ? uri : media + ' ' + uri;
    }

    /** The same address with its parameters in alphabetical order; values of one name keep theirs. */
    static String normalised(String uri) {
        int question = uri.indexOf('?');
        if (question < 0) {
            return uri;
        }
        var parameters = uri.substring(question + 1).split("&", -1);
        var ordered = Arrays.stream(parameters)
                .filter(parameter -> !parameter.isEmpty())
                .sorted(Comparator.comparing(AnswerKey::name))
                .toArray(String[]::new);
        var path = uri.substring(0, question);
        return ordered.length == 0 ? path : path + '?' + String.join("&", ordered);
    }

    private static String name(String parameter) {
        int equals = parameter.indexOf('=');
        return equals < 0 ? parameter : parameter.substring(0, equals);
    }
}
