package dev.parley.pipeline;

import dev.parley.graph.ArticleStore;
import dev.parley.graph.GraphAway;
import dev.parley.graph.Stage;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.Duration;
import java.util.function.DoubleSupplier;
import org.springframework.stereotype.Component;

/** How many articles there are in each state, and how long the oldest of those that wait has waited; asked when looked at. */
@Component
final class ArticleMetrics implements MeterBinder {
    private final ArticleStore store;
    private final Clock clock;

    ArticleMetrics(ArticleStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        for (Stage stage : Stage.values()) {
            Gauge.builder("parley.articles", () -> unlessAway(() -> store.count(stage)))
                    .tag("state", stage.name())
                    .description("Stored articles by state")
                    .register(registry);
        }
        Gauge.builder("parley.queue.age", () -> unlessAway(this::secondsWaited))
                .baseUnit("seconds")
                .description("How long the article has waited that came first of those that wait; 0 when none does")
                .register(registry);
    }

    private double secondsWaited() {
        return store.oldestWaiting()
                .map(since -> Duration.between(since, clock.instant()))
                .map(waited -> waited.toMillis() / 1_000.0)
                .orElse(0.0);
    }

    /** No number is better than a wrong one. */
    private static double unlessAway(DoubleSupplier number) {
        try {
            return number.getAsDouble();
        } catch (GraphAway away) {
            return Double.NaN;
        }
    }
}
