package ua.pobratym.guideline.text;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import ua.pobratym.i18n.Language;

/** The files of the manual: those in the application, or in a folder of the same layout. */
public final class ManualFiles {

    public static final int CHAPTERS = 7;
    public static final int APPENDICES = 10;

    static final String LAWS = "laws.yaml";
    static final String GLOSSARY = "glossary.yaml";
    private static final ObjectMapper YAML = new YAMLMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

    private final @Nullable Path folder;

    private ManualFiles(@Nullable Path folder) {
        this.folder = folder;
    }

    public static ManualFiles ofTheApplication() {
        return new ManualFiles(null);
    }

    public static ManualFiles in(Path folder) {
        return new ManualFiles(folder);
    }

    /** chapter-1 to chapter-7, appendix-1 to appendix-10. */
    static List<String> names() {
        var names = new ArrayList<String>();
        IntStream.rangeClosed(1, CHAPTERS).forEach(number -> names.add("chapter-" + number));
        IntStream.rangeClosed(1, APPENDICES).forEach(number -> names.add("appendix-" + number));
        return names;
    }

    static String pathOf(Language language, String name) {
        return language.tag() + "/" + name + ".md";
    }

    /** The text of a file, or null where there is none. */
    public @Nullable String read(String path) {
        try {
            if (folder != null) {
                var file = folder.resolve(path);
                return Files.isRegularFile(file) ? Files.readString(file) : null;
            }
            try (var file = ManualFiles.class.getResourceAsStream("/guidelines/" + path)) {
                return file == null ? null : new String(file.readAllBytes(), StandardCharsets.UTF_8);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }

    /** A YAML text as a record; the exception names place and cause. */
    public static <T> T yaml(String text, Class<T> type) throws JsonProcessingException {
        return YAML.readValue(text, type);
    }

    /** What all files together are known by. */
    public String fingerprint() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var path : paths()) {
                var text = read(path);
                digest.update((path + '\0' + (text == null ? "" : text) + '\0').getBytes(StandardCharsets.UTF_8));
            }
            return HexFormat.of().formatHex(digest.digest()).substring(0, 32);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> paths() {
        var paths = new ArrayList<>(List.of(LAWS, GLOSSARY));
        for (var language : Language.values()) {
            names().forEach(name -> paths.add(pathOf(language, name)));
        }
        for (int form = 1; form <= APPENDICES; form++) {
            var number = form;
            paths.add("forms/" + number + ".yaml");
            Arrays.stream(Language.values())
                    .forEach(language -> paths.add("forms/%s/%d.md".formatted(language.tag(), number)));
        }
        return paths;
    }

    /** Entries of a file by their id. */
    static <T> Map<String, T> byId(List<T> entries, Function<T, String> id) {
        return entries.stream()
                .collect(Collectors.toMap(id, entry -> entry, (first, second) -> first, LinkedHashMap::new));
    }
}
