package ua.pobratym.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The page's build as it was found: every file that may be asked for, by its path. What is not in this table does not
 * exist, however the path is written.
 */
record Site(
        Map<String, SiteFile> files,
        PageRoutes routes,
        @Nullable PageTemplate template,
        FileTime builtAt) {

    static final String INDEX = "/index.html";
    static final FileTime NEVER = FileTime.fromMillis(0);

    static Site read(Path directory) throws IOException {
        var files = new HashMap<String, SiteFile>();
        var index = directory.resolve("index.html");
        if (Files.isRegularFile(index)) {
            try (var found = Files.walk(directory)) {
                for (var file : (Iterable<Path>) found.filter(path -> isPublic(directory, path))::iterator) {
                    files.put("/" + directory.relativize(file).toString().replace('\\', '/'), SiteFile.read(file));
                }
            }
        }
        var template = Files.isRegularFile(index) ? PageTemplate.read(Files.readString(index)) : null;
        return new Site(files, PageRoutes.read(directory), template, builtAt(directory));
    }

    /** When the build was ready: the list of routes is the last thing that it writes. */
    static FileTime builtAt(Path directory) throws IOException {
        var last = directory.resolve(PageRoutes.FILE);
        return Files.isRegularFile(last) ? Files.getLastModifiedTime(last) : NEVER;
    }

    @Nullable
    SiteFile file(String path) {
        return files.get(path);
    }

    private static boolean isPublic(Path directory, Path file) {
        var name = String.valueOf(file.getFileName());
        return Files.isRegularFile(file)
                && !directory.relativize(file).toString().startsWith(".")
                && !name.endsWith(".br")
                && !name.endsWith(".gz")
                && !name.equals(PageRoutes.FILE);
    }
}
