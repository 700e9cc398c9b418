package ua.pobratym.sitemap;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import ua.pobratym.i18n.Language;
import ua.pobratym.query.Columns;
import ua.pobratym.query.Sql;
import ua.pobratym.register.RegisterVersion;
import ua.pobratym.register.Version;
import ua.pobratym.site.GeneratedFile;
import ua.pobratym.site.SiteAddress;

/** All pages in both languages: an index at {@code /sitemap.xml}, and files of at most 2,000 addresses behind it. */
@ApplicationScoped
class Sitemap implements GeneratedFile {

    private static final String INDEX = "/sitemap.xml";
    private static final Pattern FILE = Pattern.compile("/sitemaps/([a-z]+)(?:-([1-9]\\d{0,5}))?\\.xml");
    private static final String OVERVIEWS = "overviews";

    /** Pages that change with the register; the others are texts, of whose changes nothing is known here. */
    private static final Set<String> OF_THE_REGISTER =
            Set.of("/", "/register", "/municipalities", "/statistics", "/data");

    private static final String NAMESPACES = " xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"";
    private static final String ALTERNATES = " xmlns:xhtml=\"http://www.w3.org/1999/xhtml\"";

    private record Entry(String path, Optional<Instant> changedAt) {}

    private final Sql sql;
    private final RegisterVersion version;

    Sitemap(Sql sql, RegisterVersion version) {
        this.sql = sql;
        this.version = version;
    }

    @Override
    public boolean isAt(String path) {
        return path.equals(INDEX) || path.startsWith("/sitemaps/");
    }

    @Override
    public Life life() {
        return Life.OF_THE_REGISTER;
    }

    /** Its addresses must be absolute: without a name for this site there is none. */
    @Override
    public @Nullable String text(String path, SiteAddress site, List<String> routes) {
        if (site.of("").isEmpty()) {
            return null;
        }
        if (path.equals(INDEX)) {
            return index(site, routes);
        }
        var file = FILE.matcher(path);
        if (!file.matches()) {
            return null;
        }
        if (file.group(1).equals(OVERVIEWS)) {
            return file.group(2) == null ? addresses(overviews(routes), site) : null;
        }
        return Arrays.stream(SitemapSection.values())
                .filter(section ->
                        section.isOf(routes) && section.word().equals(file.group(1)) && file.group(2) != null)
                .findFirst()
                .map(section -> entries(section, Integer.parseInt(file.group(2))))
                .filter(entries -> !entries.isEmpty())
                .map(entries -> addresses(entries, site))
                .orElse(null);
    }

    private String index(SiteAddress site, List<String> routes) {
        var xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<sitemapindex" + NAMESPACES + ">\n");
        file(xml, site, OVERVIEWS);
        for (var section : SitemapSection.values()) {
            long entities = section.isOf(routes)
                    ? sql.list(section.count(), Map.of(), Columns::count).getFirst()
                    : 0;
            for (int number = 1; (number - 1L) * SitemapSection.SIZE < entities; number++) {
                file(xml, site, section.word() + "-" + number);
            }
        }
        return xml.append("</sitemapindex>\n").toString();
    }

    private static void file(StringBuilder xml, SiteAddress site, String name) {
        xml.append("<sitemap><loc>")
                .append(site.of("/sitemaps/" + name + ".xml"))
                .append("</loc></sitemap>\n");
    }

    private List<Entry> overviews(List<String> routes) {
        var changed = Optional.ofNullable(version.known()).map(Version::changedAt);
        return routes.stream()
                .filter(route -> !route.contains("$"))
                .map(route -> new Entry(route, changed.filter(time -> OF_THE_REGISTER.contains(route))))
                .toList();
    }

    private List<Entry> entries(SitemapSection section, int number) {
        return sql.list(
                section.page(),
                Map.of("size", SitemapSection.SIZE, "start", (number - 1) * SitemapSection.SIZE),
                row -> new Entry(section.path() + row.text(), row.time()));
    }

    private static String addresses(List<Entry> entries, SiteAddress site) {
        var xml = new StringBuilder(
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset" + NAMESPACES + ALTERNATES + ">\n");
        for (var entry : entries) {
            for (var language : Language.values()) {
                xml.append("<url><loc>").append(address(entry, language, site)).append("</loc>");
                for (var each : Language.values()) {
                    alternate(xml, each.tag(), address(entry, each, site));
                }
                alternate(xml, "x-default", address(entry, Language.UK, site));
                entry.changedAt.ifPresent(time -> xml.append("<lastmod>")
                        .append(time.truncatedTo(ChronoUnit.SECONDS))
                        .append("</lastmod>"));
                xml.append("</url>\n");
            }
        }
        return xml.append("</urlset>\n").toString();
    }

    private static void alternate(StringBuilder xml, String language, String address) {
        xml.append("<xhtml:link rel=\"alternate\" hreflang=\"")
                .append(language)
                .append("\" href=\"")
                .append(address)
                .append("\"/>");
    }

    /** Codes, slugs and numbers: nothing in them needs an escape. */
    private static String address(Entry entry, Language language, SiteAddress site) {
        return site.of(language.prefix() + entry.path);
    }
}
