package dev.parley.resolve;

import dev.parley.extract.MeetingStatus;
import dev.parley.time.Precision;
import dev.parley.time.TimeSpan;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** When a report says a meeting was or will be, and what its publication lets one guess beyond that. */
record When(MeetingStatus status, TimeSpan told, Scene scene) {
    /** News tell of what took place within these days before, and of what is planned within these after. */
    private static final int DAYS_BACK = 28;

    private static final int DAYS_AHEAD = 60;
    private static final int MONTH_DAYS = 31;
    private static final int NARROW_DAYS = 4;
    private static final int LONGEST_MEETING_DAYS = 21;

    boolean isDated() {
        return isDated(told);
    }

    /** Known to a few days, or to the first and last day of something that went on for longer. */
    static boolean isDated(TimeSpan time) {
        int limit = TimeFold.isLasting(time) ? LONGEST_MEETING_DAYS : NARROW_DAYS;
        return time.days().filter(days -> days <= limit).isPresent();
    }

    /** Told so well, by week or by month, that it may be looked back upon much later: "the October round". */
    private static boolean isBounded(TimeSpan time) {
        return time.days().filter(days -> days <= MONTH_DAYS).isPresent();
    }

    static boolean isDay(TimeSpan time) {
        return time.precision() == Precision.DAY || time.precision() == Precision.INSTANT;
    }

    /** What is quickly seen: the times do not exclude each other, or one of the two is of something put off. */
    boolean mayBeOf(MeetingStrand meeting) {
        return meeting.time().possiblyOverlaps(told) || status == MeetingStatus.POSTPONED;
    }

    /** Both dated, and on the same days. */
    boolean isSameTime(MeetingStrand meeting) {
        return isDated() && isDated(meeting.time()) && meeting.time().possiblyOverlaps(told);
    }

    /** One of the two is not dated, and nothing told or usual speaks against their being one. */
    boolean mayBeSameTime(MeetingStrand meeting) {
        if ((isDated() && isDated(meeting.time())) || !meeting.time().possiblyOverlaps(told)) {
            return false;
        }
        if (isBounded(told) && isBounded(meeting.time())) {
            return true;
        }
        if (meeting.status() == MeetingStatus.POSTPONED && !meeting.time().isKnown()) {
            return plausible(MeetingStatus.PLANNED, meeting.lastScene(), told) && isNear(meeting, DAYS_AHEAD);
        }
        return plausible(status, scene, meeting.time())
                && plausible(meeting.status(), meeting.lastScene(), told)
                && isNear(meeting, DAYS_BACK);
    }

    /** A plan that this report puts off to another time. */
    boolean putsOff(MeetingStrand meeting) {
        boolean isPlan = meeting.status() == MeetingStatus.PLANNED
                || meeting.status() == MeetingStatus.PROPOSED
                || meeting.status() == MeetingStatus.POSTPONED;
        return status == MeetingStatus.POSTPONED && isPlan && isNear(meeting, DAYS_AHEAD);
    }

    private boolean isNear(MeetingStrand meeting, int days) {
        return scene.isNear(meeting.lastScene(), days);
    }

    /** Whether an article that gives no time would, on the day it was published, tell that of something at that time. */
    private static boolean plausible(MeetingStatus status, Scene scene, TimeSpan time) {
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
