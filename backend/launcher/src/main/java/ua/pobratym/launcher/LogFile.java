package ua.pobratym.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** Reads the end of a log, to show it where something failed. */
final class LogFile {
    private static final Pattern FRAME = Pattern.compile("^\\s+(at \\S+\\(.*\\)|\\.\\.\\. \\d+ more)$");

    private LogFile() {}

    static String tail(Path file, int lines) {
        return last(read(file), lines);
    }

    /** The messages of a Java program without the places in its code, which only a developer wants to see. */
    static String tailWithoutFrames(Path file, int lines) {
        return last(
                read(file).stream().filter(line -> !FRAME.matcher(line).find()).toList(), lines);
    }

    private static String last(List<String> all, int lines) {
        return String.join("\n", all.subList(Math.max(0, all.size() - lines), all.size()));
    }

    private static List<String> read(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException unreadable) {
            return List.of();
        }
    }
}
