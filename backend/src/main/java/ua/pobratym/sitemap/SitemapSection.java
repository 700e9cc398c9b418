package ua.pobratym.sitemap;

import java.util.List;

/** One sort of pages: where they are, and how to ask which there are and when each was last changed. */
enum SitemapSection {
    COUNTRIES("/countries/", "country", "code", "p.country_code"),
    REGIONS("/regions/", "region", "code", "p.region_code"),
    RAIONS("/raions/", "raion", "code", "p.raion_code"),
    MUNICIPALITIES("/municipalities/", "municipality", "code", "p.municipality_code"),
    PARTNERS("/partners/", "partner", "id", "p.partner_id"),
    PARTNERSHIPS("/partnerships/", "partnership", "id", "p.id"),
    GUIDELINES("/guidelines/", "guideline", "slug", "") {

        @Override
        String count() {
            return "select count(distinct slug) from guideline";
        }

        /** A text is as new as its newer language. */
        @Override
        String page() {
            return """
                    select slug, cast(max(updated_on) as timestamptz) from guideline
                    group by slug order by slug limit :size offset :start""";
        }
    };

    /** Entities a file; each is two addresses. */
    static final int SIZE = 1_000;

    private final String path;
    private final String table;
    private final String key;
    private final String partnership;

    SitemapSection(String path, String table, String key, String partnership) {
        this.path = path;
        this.table = table;
        this.key = key;
        this.partnership = partnership;
    }

    String path() {
        return path;
    }

    /** As in the file's name. */
    String word() {
        return path.substring(1, path.length() - 1);
    }

    /** Whether the page's build has such pages. */
    boolean isOf(List<String> routes) {
        return routes.stream().anyMatch(route -> route.startsWith(path + "$"));
    }

    String count() {
        return "select count(*) from " + table + " e" + condition();
    }

    /**
     * The identifiers of a file, with the time of the last change of the entity, of its names, or of a partnership of its
     * with all that belongs to it; nothing where nobody wrote the time down.
     */
    String page() {
        return """
                select cast(e.%2$s as text), greatest(
                    (select max(c.changed_at) from register_change c
                     where c.entity in ('%1$s', '%1$s_alias') and c.entity_key = cast(e.%2$s as text)),
                    (select max(c.changed_at) from partnership p join register_change c
                         on c.entity in ('partnership', 'partnership_source', 'partnership_theme', 'agreement_partnership')
                         and c.entity_key = cast(p.id as text)
                     where %3$s = e.%2$s))
                from %1$s e%4$s order by e.%2$s limit :size offset :start""".formatted(table, key, partnership, condition());
    }

    /** A country without partners has a page that says so; that is for readers, not for search engines. */
    private String condition() {
        return this == COUNTRIES ? " where exists (select from partnership p where p.country_code = e.code)" : "";
    }
}
