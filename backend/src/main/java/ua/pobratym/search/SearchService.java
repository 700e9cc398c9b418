package ua.pobratym.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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
        var hits = new ArrayList<>(found.hits());
        for (var hit : near) {
            if (hit.band() > 0 && hits.stream().noneMatch(other -> other.item().isSame(hit.item()))) {
                hits.add(hit);
            }
        }
        return new SearchAnswer(
                text,
                items(hits.subList(0, Math.min(limit, hits.size()))),
                Math.max(found.total(), hits.size()),
                hits.isEmpty() ? items(near.subList(0, Math.min(MOST_SUGGESTIONS, near.size()))) : List.of());
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
            return new TextMatches(text, ofWords(query));
        }
        var items = foundOrCorrected(query);
        return new TextMatches(text, items.isEmpty() && query.isOneLetter() ? List.of() : List.of(Group.of(items)));
    }

    /** One group if all words together name something, else one for each word; what needs no correction comes first. */
    private List<Group> ofWords(SearchQuery query) {
        var whole = repository.find(query, Set.of(), MOST_MEANT).hits();
        if (Band.best(whole) >= Band.SURE) {
            return List.of(Group.of(Band.meant(whole, query.kinds())));
        }
        var words = query.byWord().stream().filter(word -> !word.isOneLetter()).toList();
        var byWord = words.stream().map(this::found).toList();
        if (byWord.stream().noneMatch(List::isEmpty)) {
            return byWord.stream().map(Group::of).toList();
        }
        if (!whole.isEmpty()) {
            return List.of(Group.of(Band.meant(whole, query.kinds())));
        }
        var near = near(query);
        if (Band.best(near) < Band.CORRECTED) {
            var corrected = words.stream().map(this::foundOrCorrected).toList();
            if (near.isEmpty() || corrected.stream().noneMatch(List::isEmpty)) {
                return corrected.stream().map(Group::of).toList();
            }
        }
        return List.of(Group.of(Band.meant(near, query.kinds())));
    }

    private List<SearchItem> found(SearchQuery query) {
        var hits = repository.find(query, Set.of(), MOST_MEANT).hits();
        if (query.isOneLetter()) {
            return Band.meant(hits.stream().filter(Band::isWhole).toList(), query.kinds());
        }
        return query.mayGrow() && Band.isCodeAtBest(hits) ? items(hits) : Band.meant(hits, query.kinds());
    }

    private List<SearchItem> corrected(SearchQuery query) {
        return Band.meant(near(query), query.kinds());
    }

    private List<SearchItem> foundOrCorrected(SearchQuery query) {
        var found = found(query);
        return found.isEmpty() ? corrected(query) : found;
    }

    private List<Hit> near(SearchQuery query) {
        return repository.findNear(query, Set.of(), MOST_CORRECTED).hits().stream()
                .filter(hit -> hit.band() > 0)
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
