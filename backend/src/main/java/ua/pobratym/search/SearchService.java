package ua.pobratym.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import ua.pobratym.problem.InvalidParameter;
import ua.pobratym.register.RegisterVersion;
import ua.pobratym.search.SearchRepository.Hit;
import ua.pobratym.search.SearchRepository.Hits;

/** Finds what a text names; the one place that decides what the filter {@code q} means. */
@ApplicationScoped
public class SearchService {

    public static final int LONGEST_TEXT = 200;

    private static final int MOST_WORDS = 8;
    private static final int MOST_SUGGESTIONS = 5;
    private static final int MOST_OF_A_WORD = 3;

    private final SearchRepository repository;
    private final FilterReading filter;
    private final RegisterVersion version;

    SearchService(SearchRepository repository, RegisterVersion version) {
        this.repository = repository;
        this.filter = new FilterReading(repository);
        this.version = version;
    }

    SearchAnswer search(String text, Set<SearchKind> kinds, int limit) {
        var query = checked(text);
        if (query.isEmpty()) {
            return new SearchAnswer(text, List.of(), 0, List.of());
        }
        var found = repository.find(query, kinds, limit);
        if (Band.best(found.hits()) >= Band.SURE) {
            seen(found);
            return new SearchAnswer(text, items(found.hits()), found.total(), List.of());
        }
        if (query.namesNothing()) {
            return new SearchAnswer(text, List.of(), 0, List.of());
        }
        var ofEachWord = ofEachWord(query, kinds);
        boolean allNamed = isNamedWordByWord(query, ofEachWord);
        var last = allNamed ? ofEachWord.getLast() : repository.findNear(query, kinds, limit + MOST_SUGGESTIONS);
        seen(last);
        var near = allNamed ? List.<Hit>of() : last.hits();
        var hits = inOrder(query, found.hits(), near, ofEachWord, allNamed);
        return new SearchAnswer(
                text,
                items(hits.subList(0, Math.min(limit, hits.size()))),
                Math.max(found.total(), hits.size()),
                hits.isEmpty() ? items(near.subList(0, Math.min(MOST_SUGGESTIONS, near.size()))) : List.of());
    }

    /**
     * Where the whole is only guessed, a name with a slip of the fingers comes first. If every word names something of
     * its own, these come before guesses: "Львів Люблін" is no name, but both are. Else a guess explains more of the text.
     */
    private static List<Hit> inOrder(
            SearchQuery query, List<Hit> guessed, List<Hit> near, List<Hits> ofEachWord, boolean allNamed) {
        var corrected = near.stream().filter(Band::isCorrection).toList();
        var named = ofEachWord.stream().flatMap(found -> found.hits().stream()).toList();
        var order = new ArrayList<Hit>();
        if (!named.isEmpty()) {
            corrected.stream().filter(hit -> hit.band() >= Band.CORRECTED).forEach(order::add);
            guessed.stream()
                    .filter(hit -> hit.band() >= Band.GUESSED && (!allNamed || hit.band() == Band.GUESSED))
                    .forEach(order::add);
            corrected.stream()
                    .filter(hit -> query.isAddress() && isMunicipality(hit))
                    .forEach(order::add);
            order.addAll(named);
        }
        guessed.stream().filter(hit -> hit.band() >= Band.GUESSED).forEach(order::add);
        order.addAll(corrected);
        order.addAll(guessed);
        var hits = new ArrayList<Hit>();
        for (var hit : order) {
            if (hits.stream().noneMatch(other -> other.item().isSame(hit.item()))) {
                hits.add(hit);
            }
        }
        return hits;
    }

    /** In an address, which names it by what it lies in, a correction is likelier meant than each word for itself. */
    private static boolean isMunicipality(Hit hit) {
        return hit.item().kind() == SearchKind.MUNICIPALITY;
    }

    /** Not where a hyphen joins the words, nor in an address: there the whole is one name, maybe with a slip in it. */
    private static boolean isNamedWordByWord(SearchQuery query, List<Hits> ofEachWord) {
        return !ofEachWord.isEmpty()
                && !query.isHyphenated()
                && !query.isAddress()
                && ofEachWord.stream().allMatch(hits -> Band.best(hits.hits()) >= Band.SOUNDED);
    }

    private List<Hits> ofEachWord(SearchQuery query, Set<SearchKind> kinds) {
        return query.wordCount() < 2 || query.wordCount() > MOST_WORDS
                ? List.of()
                : IntStream.range(0, query.wordCount())
                        .mapToObj(i -> query.part(i, i + 1))
                        .filter(word -> !word.isOneLetter())
                        .map(word ->
                                repository.find(word, kinds, MOST_OF_A_WORD).only(Band::isSure))
                        .toList();
    }

    /** What a filter by this text keeps. A text that says nothing makes no group, and nothing matches it. */
    public TextMatches matches(String text) {
        var query = checked(text);
        return (query.isEmpty() ? new Meaning() : filter.of(query)).answer(text);
    }

    /** Only where the statement is the answer's last one: the filter q is followed by others. */
    private void seen(Hits last) {
        if (last.version() != null) {
            version.seen(last.version());
        }
    }

    private static SearchQuery checked(String text) {
        if (text.length() > LONGEST_TEXT) {
            throw InvalidParameter.query("q", text, "may have at most %d characters".formatted(LONGEST_TEXT));
        }
        return new SearchQuery(text);
    }

    private static List<SearchItem> items(List<Hit> hits) {
        return hits.stream().map(Hit::item).toList();
    }
}
