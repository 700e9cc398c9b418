package ua.pobratym.dataset.tabular;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Where the files of a data package lie. */
@FunctionalInterface
public interface DataFiles {

    /** Throws {@link NoSuchFileException} where there is no file of the name. */
    byte[] read(String name) throws IOException;

    static DataFiles inDirectory(Path directory) {
        return name -> Files.readAllBytes(directory.resolve(name));
    }

    static DataFiles onClassPath(String folder) {
        return name -> {
            try (var stream = DataFiles.class.getClassLoader().getResourceAsStream(folder + "/" + name)) {
                if (stream == null) {
                    throw new NoSuchFileException(name);
                }
                return stream.readAllBytes();
            }
        };
    }
}
