package ua.pobratym.dataset.tabular;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/** The files of a data package: cheap to compare by their fingerprint, and as rows once they are checked. */
public final class Dataset {

    /** Every start needs the names of the files, few need the description: a scan is faster than a parser by far. */
    private static final Pattern NAME_OF_FILE = Pattern.compile("\"path\"\\s*:\\s*\"([^\"]+\\.csv)\"");

    private final Map<String, byte[]> contents;
    private final String fingerprint;

    private Dataset(Map<String, byte[]> contents, String fingerprint) {
        this.contents = contents;
        this.fingerprint = fingerprint;
    }

    public static Dataset open(DataFiles files) throws DamagedDatasetException {
        var contents = new LinkedHashMap<String, byte[]>();
        try {
            var description = files.read(DataPackage.FILE);
            contents.put(DataPackage.FILE, description);
            var names = NAME_OF_FILE.matcher(new String(description, StandardCharsets.UTF_8));
            while (names.find()) {
                readInto(contents, files, names.group(1));
            }
            return new Dataset(contents, fingerprint(contents));
        } catch (NoSuchFileException missing) {
            throw new DamagedDatasetException(
                    List.of(DataPackage.FILE + ": the file is missing (" + missing.getMessage() + ")"));
        } catch (IOException | NoSuchAlgorithmException unreadable) {
            throw new DamagedDatasetException(List.of("The data files cannot be read: " + unreadable));
        }
    }

    private static void readInto(Map<String, byte[]> contents, DataFiles files, String name) throws IOException {
        try {
            if (!contents.containsKey(name)) {
                contents.put(name, files.read(name));
            }
        } catch (NoSuchFileException missing) {
            // tables() says so: only there all problems are collected
        }
    }

    private static String fingerprint(Map<String, byte[]> contents) throws NoSuchAlgorithmException {
        var digest = MessageDigest.getInstance("SHA-256");
        contents.forEach((name, content) -> {
            digest.update((name + " " + content.length + "\n").getBytes(StandardCharsets.UTF_8));
            digest.update(content);
        });
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Changes with every byte of the files. */
    public String fingerprint() {
        return fingerprint;
    }

    private byte[] description() {
        return Objects.requireNonNull(contents.get(DataPackage.FILE));
    }

    /** All rows, as the data package wants them. */
    public Tables tables() throws DamagedDatasetException {
        var problems = new Problems();
        var rows = new HashMap<String, List<Row>>();
        var sound = new LinkedHashMap<String, Resource>();
        for (var resource : DataPackage.parse(description()).resources()) {
            var content = contents.get(resource.path());
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
