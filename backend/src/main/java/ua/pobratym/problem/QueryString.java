package ua.pobratym.problem;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads the percent-encoding of an address strictly: what is broken is refused, not guessed. */
public final class QueryString {

    public record Parameter(String name, String value) {}

    /** Part of an address that is not UTF-8 in percent-encoding. */
    public static final class Malformed extends Exception {

        Malformed(String part) {
            super(part, null, false, false);
        }
    }

    private QueryString() {}

    public static List<Parameter> parse(String query) throws Malformed {
        var parameters = new ArrayList<Parameter>();
        int start = 0;
        while (start <= query.length()) {
            int end = query.indexOf('&', start);
            end = end < 0 ? query.length() : end;
            if (end > start) {
                int equals = query.indexOf('=', start);
                boolean bare = equals < 0 || equals > end;
                parameters.add(new Parameter(
                        decode(query.substring(start, bare ? end : equals), true),
                        bare ? "" : decode(query.substring(equals + 1, end), true)));
            }
            start = end + 1;
        }
        return parameters;
    }

    /** @param plusIsBlank as in a query, not in a path */
    public static String decode(String encoded, boolean plusIsBlank) throws Malformed {
        if (isPlain(encoded)) {
            return encoded;
        }
        var bytes = ByteBuffer.allocate(encoded.length());
        for (int i = 0; i < encoded.length(); i++) {
            char c = encoded.charAt(i);
            if (c == '%') {
                int high = i + 2 < encoded.length() ? Character.digit(encoded.charAt(i + 1), 16) : -1;
                int low = i + 2 < encoded.length() ? Character.digit(encoded.charAt(i + 2), 16) : -1;
                if (high < 0 || low < 0) {
                    throw new Malformed(encoded);
                }
                bytes.put((byte) (high << 4 | low));
                i += 2;
            } else {
                // Netty hands the bytes of the request line on as Latin-1: raw UTF-8 passes here unchanged.
                if (c > 0xFF) {
                    throw new Malformed(encoded);
                }
                bytes.put((byte) (c == '+' && plusIsBlank ? ' ' : c));
            }
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(bytes.flip()).toString();
        } catch (CharacterCodingException e) {
            throw new Malformed(encoded);
        }
    }

    private static boolean isPlain(String encoded) {
        for (int i = 0; i < encoded.length(); i++) {
            char c = encoded.charAt(i);
            if (c == '%' || c == '+' || c > 0x7E) {
                return false;
            }
        }
        return true;
    }
}
