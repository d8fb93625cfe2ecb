package dev.parley.resolve.meeting;

import dev.parley.extract.MeetingStatus;
import dev.parley.resolve.strand.Scene;
import dev.parley.time.TimeSpan;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How far news usually look back and ahead without giving a date. */
final class NewsHorizon {
    static final int DAYS_BACK = 28;
    static final int DAYS_AHEAD = 60;

    private NewsHorizon() {}

    /** Whether an article that gives no time would, on the day it was published, tell that of something at that time. */
    static boolean holds(MeetingStatus status, Scene scene, TimeSpan time) {
        TimeSpan published = scene.published();
        if (!time.isKnown() || !published.isKnown()) {
            return true;
        }
        Instant from = moved(published.earliest(), lookBack(status));
        Instant to = moved(published.latest(), lookAhead(status));
        boolean endsBefore =
                from != null && time.latest() != null && time.latest().isBefore(from);
        boolean beginsAfter =
                to != null && time.earliest() != null && time.earliest().isAfter(to);
        return !endsBefore && !beginsAfter;
    }

    private static int lookBack(MeetingStatus status) {
        return switch (status) {
            case HELD -> -DAYS_BACK;
            case ONGOING -> -2;
            case PLANNED, PROPOSED -> -1;
            case POSTPONED, CANCELLED, DENIED -> -DAYS_BACK;
        };
    }

    private static int lookAhead(MeetingStatus status) {
        return switch (status) {
            case HELD -> 0;
            case ONGOING -> 2;
            case PLANNED, PROPOSED, POSTPONED, CANCELLED, DENIED -> DAYS_AHEAD;
        };
    }

    private static @Nullable Instant moved(@Nullable Instant instant, int days) {
        return instant == null ? null : instant.plus(Duration.ofDays(days));
    }
}
