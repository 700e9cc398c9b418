package ua.pobratym.dataset.tabular;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The files of a data package: cheap to compare by their fingerprint, and as rows once they are checked. */
public final class Dataset {

    private final DataPackage description;
    private final Map<String, byte @Nullable []> contents;
    private final byte[] digest;

    private Dataset(DataPackage description, Map<String, byte @Nullable []> contents, byte[] digest) {
        this.description = description;
        this.contents = contents;
        this.digest = digest;
    }

    public static Dataset open(DataFiles files) throws DamagedDatasetException {
        var description = DataPackage.read(files);
        var contents = new LinkedHashMap<String, byte @Nullable []>();
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(files.read(DataPackage.FILE));
            for (var resource : description.resources()) {
                var content = content(files, resource.path());
                contents.put(resource.name(), content);
                if (content != null) {
                    digest.update(content);
                }
            }
            return new Dataset(description, contents, digest.digest());
        } catch (IOException | NoSuchAlgorithmException unreadable) {
            throw new DamagedDatasetException(List.of("The data files cannot be read: " + unreadable));
        }
    }

    private static byte @Nullable [] content(DataFiles files, String path) throws IOException {
        try {
            return files.read(path);
        } catch (NoSuchFileException missing) {
            return null;
        }
    }

    /** Changes with every byte of the files. */
    public String fingerprint() {
        return HexFormat.of().formatHex(digest);
    }

    /** All rows, as the data package wants them. */
    public Tables tables() throws DamagedDatasetException {
        var problems = new Problems();
        var rows = new HashMap<String, List<Row>>();
        var sound = new LinkedHashMap<String, Resource>();
        for (var resource : description.resources()) {
            var content = contents.get(resource.name());
            if (content == null) {
                problems.add(resource.path(), "the file is missing");
                continue;
            }
            var before = problems.count();
            rows.put(resource.name(), new CsvTable(resource, problems).read(content));
            if (problems.count() == before) {
                sound.put(resource.name(), resource);
            }
        }
        var keys = new KeyCheck(sound, rows, problems);
        sound.values().forEach(keys::check);
        problems.refuseIfAny();
        return new Tables(rows);
    }
}
