package ua.pobratym.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;

/** PostgreSQL's folder, and what can be wrong with it before a start. */
record DataFolder(Path path) {
    static final String POSTGRESQL_VERSION = "18";
    private static final long NEEDED_BYTES = 300L * 1024 * 1024;

    /** Beside the folder while it is being made: if the marker is still there, making it was interrupted. */
    private Path unfinished() {
        return path.resolveSibling(path.getFileName() + ".unfinished");
    }

    void check() {
        prepare();
        checkOwner();
        checkVersion();
        checkSpace();
    }

    boolean isNew() {
        return !Files.exists(path.resolve("postgresql.conf"));
    }

    void markUnfinished() throws IOException {
        if (isNew()) {
            Files.writeString(unfinished(), "PostgreSQL's first start has not ended; the next start begins anew.\n");
        }
    }

    void markFinished() throws IOException {
        Files.deleteIfExists(unfinished());
    }

    private void prepare() {
        try {
            if (Files.exists(unfinished()) && Postmaster.of(path).isEmpty()) {
                removeAll(path);
                markFinished();
            }
            Files.createDirectories(path);
        } catch (IOException | UncheckedIOException e) {
            throw unwritable(e);
        }
        if (!Files.isWritable(path)) {
            throw unwritable(null);
        }
    }

    private void checkOwner() {
        var user = System.getProperty("user.name");
        try {
            var owner = Files.getOwner(path).getName();
            if (!owner.equals(user)) {
                throw new StartProblem("The data folder " + path + " belongs to " + owner + ", and you are " + user
                        + ". PostgreSQL wants to own its folder: run as " + owner + ", or move the folder away"
                        + " (the register is loaded again from the repository).");
            }
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    private void checkVersion() {
        version().filter(version -> !version.equals(POSTGRESQL_VERSION)).ifPresent(version -> {
            throw new StartProblem("The data folder " + path + " was made by PostgreSQL " + version
                    + ", and this is PostgreSQL " + POSTGRESQL_VERSION + ". Move it away:\n  mv " + path + " " + path
                    + "-" + version + "\nThe register is loaded again from the repository at the next start.");
        });
        if (version().isEmpty() && !isEmpty()) {
            throw new StartProblem("The data folder " + path + " is not empty and holds no PostgreSQL database."
                    + " Move it away, or name another one.");
        }
    }

    private void checkSpace() {
        try {
            var free = Files.getFileStore(path).getUsableSpace();
            if (free < NEEDED_BYTES) {
                throw new StartProblem("Only " + free / (1024 * 1024) + " MB are free where " + path + " is; "
                        + NEEDED_BYTES / (1024 * 1024) + " MB are needed. Make room and start again.");
            }
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    private Optional<String> version() {
        try {
            var file = path.resolve("PG_VERSION");
            return Files.exists(file) ? Optional.of(Files.readString(file).strip()) : Optional.empty();
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    private boolean isEmpty() {
        try (var content = Files.list(path)) {
            return content.findAny().isEmpty();
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    private StartProblem unwritable(@org.jspecify.annotations.Nullable Exception cause) {
        var message = "Cannot write to the data folder " + path + ": make it writable for "
                + System.getProperty("user.name") + ", or move it away.";
        return cause == null ? new StartProblem(message) : new StartProblem(message, cause);
    }

    static void removeAll(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
