package ua.pobratym.site;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A file that no build writes, because it tells of the register, of this installation or of the program itself. */
public interface GeneratedFile {

    /** How long its text stays right. */
    enum Life {
        /** Written anew for each reader. */
        OF_A_MOMENT,

        /** Until the register changes. */
        OF_THE_REGISTER,

        /** As long as this program runs, and whoever asks. */
        OF_THE_PROGRAM
    }

    boolean isAt(String path);

    Life life();

    /**
     * Its text; null if there is none at this path. May ask the register; blocks.
     *
     * @param routes patterns of the page's routes
     */
    @Nullable
    String text(String path, SiteAddress site, List<String> routes);
}
