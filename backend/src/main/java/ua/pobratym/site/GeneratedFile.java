package ua.pobratym.site;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A file at an address of its own that no build writes, because it tells of the register or of this installation. */
public interface GeneratedFile {

    boolean isAt(String path);

    /** Of what ending it is, {@code robots.txt}: gives the media type. */
    String name();

    /** Whether it tells of the register alone, and may be kept for a version of it. */
    boolean isOfTheRegister();

    /**
     * Its text; null if there is none at this path. May ask the register; blocks.
     *
     * @param routes patterns of the page's routes
     */
    @Nullable
    String text(String path, SiteAddress site, List<String> routes);
}
