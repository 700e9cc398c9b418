package ua.pobratym.launcher;

import java.io.PrintWriter;
import java.io.StringWriter;

/** Starts PostgreSQL and the application for {@code make run}, {@code make test} and {@code make bench}. */
public final class Launcher {
    private Launcher() {}

    public static void main(String[] arguments) {
        System.exit(run(arguments));
    }

    private static int run(String[] arguments) {
        try {
            var options = Options.parse(arguments, System.getenv());
            // PostgreSQL's own messages go to a file: the terminal shows progress and what needs attention
            System.setProperty("org.slf4j.simpleLogger.logFile", options.newLog("postgresql"));
            System.setProperty("org.slf4j.simpleLogger.showDateTime", "true");
            var running = Running.stoppedAtExit();
            return options.train() ? new Training(options, running).run() : new Session(options, running).run();
        } catch (StartProblem problem) {
            if (!Running.isStopping()) {
                System.err.println(System.lineSeparator() + problem.getMessage());
            }
            return 1;
        } catch (InterruptedException stopped) {
            return 1;
        } catch (Exception unexpected) {
            var trace = new StringWriter();
            unexpected.printStackTrace(new PrintWriter(trace));
            System.err.println("The launcher failed in a way that it does not know; please report this:\n" + trace);
            return 1;
        }
    }
}
