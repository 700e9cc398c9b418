package ua.pobratym.register;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Keeps answers by address and media type, bounded by bytes. An answer is given only under the version it belongs to;
 * its place is kept over a change of the register, so that what is read often stays and what is asked once goes.
 */
@ApplicationScoped
public class AnswerCache {

    private static final int OFTEN = 16;

    /** So large that the slow compression saves even its second reader much: the map's document. */
    private static final int LARGE = 64 * 1024;

    /** Whoever reads an answer first is left the processor for what comes with it. */
    private static final int PAUSE_SECONDS = 5;

    private final RegisterConfig config;
    private final Cache<String, Answer> answers;
    private final ScheduledExecutorService background = Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform()
            .daemon()
            .priority(Thread.MIN_PRIORITY)
            .name("answer-compression")
            .factory());

    AnswerCache(RegisterConfig config) {
        this.config = config;
        this.answers = Caffeine.newBuilder()
                .maximumWeight(config.cache().size().asLongValue())
                .weigher((String key, Answer answer) -> answer.weight() + 2 * key.length())
                .executor(Runnable::run)
                .build();
    }

    public @Nullable Answer find(String key, Version version) {
        var answer = answers.getIfPresent(key);
        return answer != null && answer.isOf(version) ? answer : null;
    }

    /** Keeps the answer; one that came late and belongs to an older version is not found, and made anew. */
    public void keep(String key, Answer answer) {
        if (config.cache().enabled()) {
            answer.keep();
            answers.put(key, answer);
            countReading(key, answer);
        }
    }

    /** Another form of it was made: it weighs more or less than before. */
    public void weighAgain(String key, Answer answer) {
        answers.asMap().replace(key, answer, answer);
    }

    /** An answer that is read often deserves a second, slow compression beside the work. */
    public void countReading(String key, Answer answer) {
        if (answer.countReading() == (answer.length() < LARGE ? OFTEN : 1)) {
            background.schedule(() -> makeSmaller(key), PAUSE_SECONDS, TimeUnit.SECONDS);
        }
    }

    /** Found again by its key: what has been dropped meanwhile is neither held in memory by the wait nor worth the work. */
    private void makeSmaller(String key) {
        var answer = answers.getIfPresent(key);
        if (answer != null) {
            answer.makeSmaller();
            weighAgain(key, answer);
        }
    }

    int largestAnswer() {
        return (int) config.cache().largestAnswer().asLongValue();
    }

    /** Bytes held now, as weighed. */
    long weight() {
        answers.cleanUp();
        return answers.policy()
                .eviction()
                .flatMap(eviction -> eviction.weightedSize().stream().boxed().findFirst())
                .orElse(0L);
    }

    void forget() {
        answers.invalidateAll();
    }

    @PreDestroy
    void stop() {
        background.shutdownNow();
    }
}
