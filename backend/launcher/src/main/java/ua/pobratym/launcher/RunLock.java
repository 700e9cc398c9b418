package ua.pobratym.launcher;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Lets one launcher at a time use a folder. The system frees it when the process ends, even by kill -9. */
final class RunLock implements AutoCloseable {
    private final FileChannel channel;

    private RunLock(FileChannel channel) {
        this.channel = channel;
    }

    static RunLock take(Path folder) {
        var file = folder.resolve("lock");
        try {
            Files.createDirectories(folder);
            var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (channel.tryLock() == null) {
                throw new StartProblem("Pobratym already runs in this folder ("
                        + Files.readString(file).strip() + "). Stop it with Ctrl-C in its terminal, or with kill.");
            }
            var lock = new RunLock(channel);
            lock.note("starting");
            return lock;
        } catch (IOException e) {
            throw new StartProblem(
                    "Cannot write to " + folder + ": make it writable for " + System.getProperty("user.name")
                            + ", or move it away.",
                    e);
        }
    }

    /** What another launcher will say of this one. */
    void note(String state) throws IOException {
        var text = "process " + ProcessHandle.current().pid() + ", " + state;
        channel.truncate(0).write(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)), 0);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
