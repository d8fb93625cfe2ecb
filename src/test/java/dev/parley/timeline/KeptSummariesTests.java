package dev.parley.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class KeptSummariesTests {
    private static final Listed MEETINGS = new Listed(Subject.MEETING, Map.of(), null);
    private static final List<ThingAt> NOW = List.of(new ThingAt("any", Moment.now()));
    private static final StoryVersion FIRST = new StoryVersion("store", 1, 1);
    private static final StoryVersion SECOND = new StoryVersion("store", 2, 2);

    private final AtomicReference<Instant> time = new AtomicReference<>(Instant.parse("2031-03-05T12:00:00Z"));
    private final KeptSummaries kept = new KeptSummaries(Duration.ofSeconds(5), time::get);
    private final AtomicInteger worked = new AtomicInteger();

    @Test
    void isWorkedOutByEverybodyUntilTheStoryHasStoodAWhile() {
        ask(FIRST);
        later(4);
        ask(FIRST);

        assertThat(worked).hasValue(2);
    }

    @Test
    void isWorkedOutOnceOfAStoryThatHasStoodAWhile() {
        ask(FIRST);
        later(5);
        ask(FIRST);
        ask(FIRST);

        assertThat(worked).hasValue(2);
    }

    @Test
    void isWorkedOutAgainOfTheNextStory() {
        ask(FIRST);
        later(5);
        ask(FIRST);
        ask(SECOND);
        later(5);
        ask(SECOND);
        ask(SECOND);

        assertThat(worked).hasValue(4);
    }

    @Test
    void isNeverKeptWhereNobodySaysWhichStoryIsTold() {
        ask(StoryVersion.NONE);
        later(5);
        ask(StoryVersion.NONE);
        ask(StoryVersion.NONE);

        assertThat(worked).hasValue(3);
    }

    @Test
    void isNotKeptForAFilterLongerThanAnybodyAsksTwice() {
        Listed lengthy = new Listed(Subject.MEETING, Map.of("id", "x".repeat(3000)), null);

        ask(FIRST, lengthy);
        later(5);
        ask(FIRST, lengthy);
        ask(FIRST, lengthy);

        assertThat(worked).hasValue(3);
    }

    private void later(int seconds) {
        time.updateAndGet(now -> now.plusSeconds(seconds));
    }

    private void ask(StoryVersion version) {
        ask(version, MEETINGS);
    }

    private void ask(StoryVersion version, Listed listed) {
        kept.of(version, new AggregateSummary(), listed, NOW, () -> {
            worked.incrementAndGet();
            return Map.of();
        });
    }
}
