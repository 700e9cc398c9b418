package ua.pobratym.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import ua.pobratym.problem.InvalidParameter;
import ua.pobratym.register.RegisterVersion;
import ua.pobratym.search.SearchRepository.Hit;
import ua.pobratym.search.TextMatches.Group;

/** Finds what a text names; the one place that decides what the filter {@code q} means. */
@ApplicationScoped
public class SearchService {

    public static final int LONGEST_TEXT = 200;

    /** Enough for every name that begins with two given letters. */
    private static final int MOST_MEANT = 1000;

    private static final int MOST_CORRECTED = 20;
    private static final int MOST_WORDS = 8;
    private static final int MOST_SUGGESTIONS = 5;
    private static final int MOST_OF_A_WORD = 3;
    /** A shorter one that still grows is too little to keep to, unless it is being typed. */
    private static final int SHORTEST_BEGINNING = 4;

    private final SearchRepository repository;
    private final RegisterVersion version;

    SearchService(SearchRepository repository, RegisterVersion version) {
        this.repository = repository;
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
        var suggested = repository.findNear(query, kinds, limit + MOST_SUGGESTIONS);
        seen(suggested);
        var near = suggested.hits();
        var hits = inOrder(found.hits(), near, ofEachWord(query, kinds));
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
    private static List<Hit> inOrder(List<Hit> guessed, List<Hit> near, List<List<Hit>> ofEachWord) {
        var corrected = near.stream().filter(Band::isCorrection).toList();
        var named = ofEachWord.stream().flatMap(List::stream).toList();
        boolean allNamed = !named.isEmpty() && ofEachWord.stream().noneMatch(List::isEmpty);
        var order = new ArrayList<Hit>();
        if (!named.isEmpty()) {
            corrected.stream().filter(hit -> hit.band() >= Band.CORRECTED).forEach(order::add);
            guessed.stream()
                    .filter(hit -> hit.band() >= Band.GUESSED && (!allNamed || hit.band() == Band.GUESSED))
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

    private List<List<Hit>> ofEachWord(SearchQuery query, Set<SearchKind> kinds) {
        return query.wordCount() < 2 || query.wordCount() > MOST_WORDS
                ? List.of()
                : query.byWord().stream()
                        .filter(word -> !word.isOneLetter())
                        .map(word -> repository.find(word, kinds, MOST_OF_A_WORD).hits().stream()
                                .filter(hit -> hit.band() >= Band.CONTAINED)
                                .toList())
                        .toList();
    }

    /**
     * What a filter by this text keeps. Stricter than the box: only what fits as well as the best does, and typos only
     * where nothing fits without. A single letter that is nobody's name names nothing, so it makes no group.
     */
    public TextMatches matches(String text) {
        var query = checked(text);
        if (query.isEmpty()) {
            return new TextMatches(text, List.of());
        }
        if (query.wordCount() > 1 && query.wordCount() <= MOST_WORDS) {
            return ofWords(query).answer(text);
        }
        var items = foundOrCorrected(query);
        return new TextMatches(text, items.isEmpty() && query.isOneLetter() ? List.of() : List.of(Group.of(items)));
    }

    /** One group if all words together name something, else one for each word; what needs no correction comes first. */
    private Meaning ofWords(SearchQuery query) {
        var whole = find(query);
        if (Band.best(whole) >= Band.SURE) {
            return Meaning.of(Band.meant(whole, query.kinds()));
        }
        var words = query.byWord().stream().filter(word -> !word.isOneLetter()).toList();
        var byWord = words.stream().map(this::find).toList();
        long named =
                byWord.stream().filter(hits -> Band.best(hits) >= Band.CONTAINED).count();
        if (named == words.size()) {
            return ofNames(words, byWord);
        }
        if (named > 0) {
            var corrected = Correction.clear(query, near(query));
            var all = corrected.isEmpty() ? Band.meant(whole, query.kinds()) : corrected;
            return all.isEmpty() ? ofNames(words, byWord) : Meaning.of(all);
        }
        if (byWord.stream().noneMatch(List::isEmpty)) {
            return Meaning.ofEach(IntStream.range(0, words.size())
                    .mapToObj(i -> meant(words.get(i), byWord.get(i)))
                    .toList());
        }
        if (!whole.isEmpty()) {
            return Meaning.of(Band.meant(whole, query.kinds()));
        }
        var near = near(query);
        if (Band.best(near) < Band.CORRECTED) {
            var corrected = words.stream().map(this::foundOrCorrected).toList();
            if (near.isEmpty() || corrected.stream().noneMatch(List::isEmpty)) {
                return Meaning.ofEach(corrected);
            }
        }
        return Meaning.of(Band.meant(near, query.kinds()));
    }

    /** Some words name something surely: the others restrict only if they do, or have a clear slip of the fingers. */
    private Meaning ofNames(List<SearchQuery> words, List<List<Hit>> byWord) {
        var meaning = new Meaning();
        for (int i = 0; i < words.size(); i++) {
            var word = words.get(i);
            var hits = byWord.get(i);
            boolean unfinished = i == words.size() - 1 || word.norm().length() >= SHORTEST_BEGINNING;
            boolean named = Band.best(hits) >= (unfinished ? Band.SURE : Band.CONTAINED);
            var items = named ? meant(word, hits) : corrected(word);
            if (items.isEmpty()) {
                meaning.passOver(word.norm());
            } else {
                meaning.add(items);
            }
        }
        return meaning;
    }

    /** A name that only sounds a little alike in the beginning is for the box: a filter would follow it silently. */
    private List<Hit> find(SearchQuery query) {
        return repository.find(query, Set.of(), MOST_MEANT).hits().stream()
                .filter(hit -> hit.band() >= Band.GUESSED)
                .toList();
    }

    private static List<SearchItem> meant(SearchQuery query, List<Hit> hits) {
        return Band.meant(
                query.isOneLetter() ? hits.stream().filter(Band::isWhole).toList() : hits, query.kinds());
    }

    private List<SearchItem> corrected(SearchQuery query) {
        return Correction.clear(query, near(query));
    }

    private List<SearchItem> foundOrCorrected(SearchQuery query) {
        var found = meant(query, find(query));
        return found.isEmpty() ? corrected(query) : found;
    }

    private List<Hit> near(SearchQuery query) {
        return repository.findNear(query, Set.of(), MOST_CORRECTED).hits().stream()
                .filter(Band::isCorrection)
                .toList();
    }

    /** Only where the statement is the answer's last one: the filter q is followed by others. */
    private void seen(SearchRepository.Hits last) {
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
