package ua.pobratym.search;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the filter {@code q} means: a partnership matches if it touches one entity of every group. */
@Schema(
        description =
                "What the filter `q` means. A partnership matches if it touches at least one entity of every group; "
                        + "a text without groups names nothing, and nothing matches it")
public record TextMatches(
        String query,
        List<Group> groups,

        @Schema(
                description = "Words that name nothing and were passed over, because others in the text do",
                examples = "[\"asdfqwer\"]")
        List<String> ignored) {

    @Schema(
            name = "TextMatchesGroup",
            description = "Entities that one part of the text names; an empty group matches nothing")
    public record Group(
            @Schema(description = "KATOTTH codes of municipalities", examples = "[\"UA46060250000025047\"]")
            List<String> municipalities,

            List<String> raions,
            List<String> regions,

            @Schema(description = "Slugs of partners", examples = "[\"pl-lublin\"]")
            List<String> partners,

            @Schema(description = "ISO 3166-1 alpha-2 codes", examples = "[\"PL\"]")
            List<String> countries) {

        static Group of(List<SearchItem> items) {
            return new Group(
                    ids(items, SearchKind.MUNICIPALITY),
                    ids(items, SearchKind.RAION),
                    ids(items, SearchKind.REGION),
                    ids(items, SearchKind.PARTNER),
                    ids(items, SearchKind.COUNTRY));
        }

        private static List<String> ids(List<SearchItem> items, SearchKind kind) {
            return items.stream()
                    .filter(item -> item.kind() == kind)
                    .map(SearchItem::id)
                    .sorted()
                    .toList();
        }
    }
}
