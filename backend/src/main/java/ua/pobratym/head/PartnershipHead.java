package ua.pobratym.head;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import ua.pobratym.i18n.Language;
import ua.pobratym.query.Columns;
import ua.pobratym.query.Sql;
import ua.pobratym.site.Html;
import ua.pobratym.site.PageAddress;
import ua.pobratym.site.PageContent;
import ua.pobratym.site.SiteAddress;

/** The page of one partnership. */
@ApplicationScoped
class PartnershipHead {

    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,8}");

    private static final String SOURCES = """
            select distinct case when :ukrainian then coalesce(s.title_uk, s.title) else s.title end as title,
                case when :ukrainian then coalesce(s.publisher_uk, s.publisher) else s.publisher end, s.precedence from partnership_source ps join source s on s.key = ps.source_key
            where ps.partnership_id = :id order by s.precedence, title""";

    private record Source(String title, String publisher) {

        static Source from(Columns row) {
            return new Source(row.text(), row.text());
        }
    }

    private final Partnerships partnerships;
    private final Sql sql;

    PartnershipHead(Partnerships partnerships, Sql sql) {
        this.partnerships = partnerships;
        this.sql = sql;
    }

    Optional<PageContent> of(PageAddress address, SiteAddress site, Words words) {
        return NUMBER.matcher(address.value()).matches()
                ? partnerships
                        .one(Integer.parseInt(address.value()))
                        .map(partnership -> content(partnership, address, site, words))
                : Optional.empty();
    }

    private PageContent content(Partnerships.Line partnership, PageAddress address, SiteAddress site, Words words) {
        var language = words.language();
        var party = language.of(partnership.party());
        var partner = partnership.partnerName().in(language);
        var title = words.text("partnership.title", "party", party, "partner", partner);
        var sources =
                sql.list(SOURCES, Map.of("id", partnership.id(), "ukrainian", language == Language.UK), Source::from);
        var description = words.text(
                "partnership.description",
                "kind",
                words.text("kind." + partnership.kind()),
                "party",
                party,
                "partner",
                partner,
                "country",
                language.of(partnership.country().name()),
                "status",
                capitalised(words.text("status." + partnership.status())),
                "since",
                partnership
                        .since()
                        .map(year -> words.text("partnership.since", "year", year.toString()))
                        .orElseGet(() -> words.text("partnership.since-unknown")),
                "trust",
                words.text("trust." + partnership.trust()),
                "sources",
                words.counted("sources", sources.size()));
        return new Document(words, address, title, description)
                .about(Linked.way(
                        site,
                        List.of(
                                new Linked.Step(words.text("site.name"), language.prefix() + "/"),
                                new Linked.Step(partner, language.prefix() + "/partners/" + partnership.partner()),
                                new Linked.Step(title, address.canonical()))))
                .with(page -> write(page, partnership, description, sources, words));
    }

    private static void write(
            Html page, Partnerships.Line partnership, String description, List<Source> sources, Words words) {
        var language = words.language();
        var prefix = language.prefix();
        page.element("p", parties -> {
            if (partnership.municipality() == null) {
                parties.text(language.of(partnership.party()));
            } else {
                parties.link(
                        prefix + "/municipalities/" + partnership.municipality(), language.of(partnership.party()));
            }
            parties.text(" – ")
                    .link(
                            prefix + "/partners/" + partnership.partner(),
                            partnership.partnerName().in(language))
                    .text(", ")
                    .link(
                            prefix + "/countries/" + partnership.country().code(),
                            language.of(partnership.country().name()));
        });
        page.element("p", description)
                .element("h2", words.text("partnership.sources-heading"))
                .element(
                        "ul",
                        list -> sources.forEach(
                                source -> list.element("li", source.title + " (" + source.publisher + ")")));
    }

    private static String capitalised(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
