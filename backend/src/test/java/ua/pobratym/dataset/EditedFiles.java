package ua.pobratym.dataset;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import ua.pobratym.dataset.tabular.DataFiles;

/** The register's own files with some of them edited. */
final class EditedFiles implements DataFiles {

    static final DataFiles REGISTER = DataFiles.onClassPath("register");

    private final Map<String, UnaryOperator<byte[]>> edits = new HashMap<>();

    EditedFiles edit(String file, UnaryOperator<String> edit) {
        return editBytes(
                file,
                bytes -> edit.apply(new String(bytes, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8));
    }

    EditedFiles replace(String file, String old, String replacement) {
        return edit(file, text -> {
            if (!text.contains(old)) {
                throw new IllegalArgumentException(file + " does not contain " + old);
            }
            return text.replaceFirst(java.util.regex.Pattern.quote(old), replacement);
        });
    }

    EditedFiles editBytes(String file, UnaryOperator<byte[]> edit) {
        edits.merge(file, edit, (first, second) -> bytes -> second.apply(first.apply(bytes)));
        return this;
    }

    @Override
    public byte[] read(String name) throws IOException {
        return edits.getOrDefault(name, UnaryOperator.identity()).apply(REGISTER.read(name));
    }
}
