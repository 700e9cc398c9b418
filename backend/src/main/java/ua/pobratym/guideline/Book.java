package ua.pobratym.guideline;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import ua.pobratym.i18n.Language;

/** The whole manual as one file, as the build has made it; a build without them offers none. */
@ApplicationScoped
public class Book {

    /** What the manual can be had as. */
    public enum Format {
        PDF("application/pdf"),
        EPUB("application/epub+zip");

        private final String mediaType;

        Format(String mediaType) {
            this.mediaType = mediaType;
        }

        String mediaType() {
            return mediaType;
        }

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Optional<Format> of(String word) {
            return Arrays.stream(values())
                    .filter(format -> format.word().equals(word))
                    .findFirst();
        }

        static List<String> words() {
            return Arrays.stream(values()).map(Format::word).toList();
        }
    }

    private final Path directory;
    private final boolean isOfAllSources;

    /** @param excluded a deployment that leaves sources out offers no file with figures that rest on them */
    Book(
            @ConfigProperty(name = "pobratym.manual.directory", defaultValue = "manual") Path directory,
            @ConfigProperty(name = "pobratym.sources.excluded") Optional<Set<String>> excluded) {
        this.directory = directory;
        this.isOfAllSources = excluded.orElse(Set.of()).isEmpty();
    }

    /** What the file is called. */
    public static String fileName(Language language, Format format) {
        return "pobratym-manual-%s.%s".formatted(language.tag(), format.word());
    }

    Optional<Path> file(Language language, Format format) {
        return Optional.of(directory.resolve(fileName(language, format)))
                .filter(file -> isOfAllSources && Files.isRegularFile(file));
    }

    List<GuidelineList.Download> downloads(Language language) {
        var downloads = new ArrayList<GuidelineList.Download>();
        for (var format : Format.values()) {
            file(language, format)
                    .ifPresent(file -> downloads.add(new GuidelineList.Download(
                            format.word(),
                            "/api/v1/guidelines/book?language=%s&format=%s".formatted(language.tag(), format.word()),
                            size(file))));
        }
        return downloads;
    }

    /** Differs for every file that any build has made. */
    static String version(Path file) {
        try {
            return "%s-%x-%x"
                    .formatted(
                            file.getFileName(),
                            size(file),
                            Files.getLastModifiedTime(file).toMillis());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
