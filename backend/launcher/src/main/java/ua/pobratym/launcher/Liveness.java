package ua.pobratym.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Whether a process still does anything. */
final class Liveness {
    private Liveness() {}

    /**
     * Java counts a process that has ended as alive until its parent has asked for its result, which the first process
     * of a container may never do.
     */
    static boolean isRunning(ProcessHandle process) {
        return process.isAlive() && !isDefunct(process.pid());
    }

    private static boolean isDefunct(long pid) {
        try {
            var stat = Files.readString(Path.of("/proc", "" + pid, "stat"));
            // "12 (name) Z 1 …": the name may hold anything, so the last bracket counts
            return stat.startsWith(" Z", stat.lastIndexOf(')') + 1);
        } catch (IOException noLinuxOrGone) {
            return false;
        }
    }
}
