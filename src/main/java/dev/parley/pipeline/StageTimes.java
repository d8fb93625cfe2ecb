package dev.parley.pipeline;

import io.micrometer.core.instrument.Metrics;
import io.micrometer.core.instrument.Timer;
import java.util.function.Supplier;

/** How long the stages of an article's way take: {@code parley.stage} with the tag {@code stage}. */
final class StageTimes {
    private StageTimes() {}

    static <T> T timed(String stage, Supplier<T> work) {
        return Timer.builder("parley.stage")
                .tag("stage", stage)
                .publishPercentiles(0.5, 0.95)
                .register(Metrics.globalRegistry)
                .record(work);
    }
}
