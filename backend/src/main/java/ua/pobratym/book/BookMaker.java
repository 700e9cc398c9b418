package ua.pobratym.book;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Supplier;
import ua.pobratym.guideline.Book;
import ua.pobratym.i18n.Language;

/**
 * Makes the files of the whole manual: {@code BookMaker <address of a running application> <folder>}. A program of its own,
 * beside the application, because a book of a hundred pages takes more memory than the application may have.
 */
public final class BookMaker {

    private BookMaker() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (arguments.length != 2) {
            throw new IllegalArgumentException("BookMaker <address of a running application> <folder>");
        }
        make(URI.create(arguments[0]), Path.of(arguments[1]));
    }

    /** Writes all files anew. */
    static void make(URI application, Path folder) throws IOException, InterruptedException {
        Files.createDirectories(folder);
        for (var language : Language.values()) {
            var manual = ManualContent.read(application, language);
            write(folder.resolve(Book.fileName(language, Book.Format.PDF)), () -> PdfBook.write(manual));
            write(folder.resolve(Book.fileName(language, Book.Format.EPUB)), () -> EpubBook.write(manual));
        }
    }

    /** Says how long it took: {@code make bench} reads it. */
    private static void write(Path file, Supplier<byte[]> making) throws IOException {
        long began = System.nanoTime();
        Files.write(file, making.get());
        System.out.printf(Locale.ROOT, "%s: %.1f s%n", file.getFileName(), (System.nanoTime() - began) / 1e9);
    }
}
