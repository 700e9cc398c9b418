package ua.pobratym.register;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32C;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;

/**
 * The weak entity tag of an answer: {@code W/"<version>-<print>"}. The print stands for the address, the media types
 * asked for, the moment of the change (another database has another one) and this build, so that an equal tag proves
 * an equal answer without looking at it, on each replica of the same build.
 */
public final class EntityTag {

    private static final long SEED = ofThisBuild();
    private static final int RADIX = 36;

    private EntityTag() {}

    static String of(String key, Version version) {
        long print = SEED
                ^ version.changedAt().getEpochSecond() * 1_000_000_007L
                ^ version.changedAt().getNano();
        for (int i = 0; i < key.length(); i++) {
            print = (print ^ key.charAt(i)) * 0x100000001b3L;
            print ^= print >>> 29;
        }
        return "W/\"" + version.number() + '-' + Long.toUnsignedString(print, RADIX) + '"';
    }

    /** Whether {@code If-None-Match} names the tag (weak comparison, RFC 9110, 13.1.2). */
    public static boolean matches(@Nullable String ifNoneMatch, String tag) {
        if (ifNoneMatch == null) {
            return false;
        }
        // The tag without W/, so that a strong one of a proxy is recognised too; a print cannot be part of another.
        return ifNoneMatch.equals(tag) || ifNoneMatch.equals("*") || ifNoneMatch.contains(tag.substring(2));
    }

    private static String setting(String name) {
        return ConfigProvider.getConfig().getOptionalValue(name, String.class).orElse("");
    }

    private static long ofThisBuild() {
        var source = EntityTag.class.getProtectionDomain().getCodeSource();
        try {
            var location = source == null ? null : source.getLocation();
            var path = location == null || !location.getProtocol().equals("file") ? null : Path.of(location.toURI());
            if (path != null && Files.isRegularFile(path)) {
                var print = new CRC32C();
                print.update(Files.readAllBytes(path));
                // What an operator sets and answers tell: another setting gives another answer.
                print.update((setting("pobratym.site.contact") + '\n' + setting("pobratym.site.address"))
                        .getBytes(StandardCharsets.UTF_8));
                return print.getValue() * 0x9E3779B97F4A7C15L;
            }
        } catch (URISyntaxException | IOException e) {
            throw new IllegalStateException(e);
        }
        return System.currentTimeMillis();
    }
}
