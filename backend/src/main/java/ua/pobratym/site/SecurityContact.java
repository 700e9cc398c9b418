package ua.pobratym.site;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where to report a weakness (RFC 9116); there is no such file without an address to write to. */
@ApplicationScoped
class SecurityContact implements GeneratedFile {

    private static final int MONTHS_OF_VALIDITY = 6;

    private final SiteConfig config;

    SecurityContact(SiteConfig config) {
        this.config = config;
    }

    @Override
    public boolean isAt(String path) {
        return path.equals("/.well-known/security.txt");
    }

    /** It expires, so it is written anew each time. */
    @Override
    public Life life() {
        return Life.OF_A_MOMENT;
    }

    @Override
    public @Nullable String text(String path, SiteAddress site, List<String> routes) {
        var expires = LocalDate.now(ZoneOffset.UTC).plusMonths(MONTHS_OF_VALIDITY);
        return config.contact()
                .map(contact -> """
                        Contact: mailto:%s
                        Expires: %sT00:00:00Z
                        Preferred-Languages: uk, en
                        """.formatted(contact.value(), expires))
                .map(text -> site.equals(SiteAddress.UNKNOWN)
                        ? text
                        : text + "Canonical: " + site.of("/.well-known/security.txt") + "\n")
                .orElse(null);
    }
}
