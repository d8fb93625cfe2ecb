package dev.parley.resolve.meeting;

import dev.parley.extract.MeetingStatus;
import dev.parley.resolve.MeetingFeature;
import dev.parley.resolve.strand.Scene;
import dev.parley.resolve.strand.TimeFold;
import dev.parley.time.Precision;
import dev.parley.time.TimeSpan;
import java.util.Optional;

/** When a report says a meeting was or will be, and what its publication lets one guess beyond that. */
public record When(MeetingStatus status, TimeSpan told, Scene scene) {
    private static final int NARROW_DAYS = 4;
    private static final int LONGEST_MEETING_DAYS = 21;
    private static final int MONTH_DAYS = 31;
    private static final int SEVERAL_DAYS = 3;
    private static final int FRESH_DAYS = 3;
    private static final int RECENT_DAYS = 14;

    public boolean isDated() {
        return isDated(told);
    }

    /** Known to a few days, or to the first and last day of something that went on for longer. */
    public static boolean isDated(TimeSpan time) {
        int limit = TimeFold.isLasting(time) ? LONGEST_MEETING_DAYS : NARROW_DAYS;
        return time.days().filter(days -> days <= limit).isPresent();
    }

    /** Told so well, by week or by month, that it may be looked back upon much later: "the October round". */
    public static boolean isBounded(TimeSpan time) {
        return time.days().filter(days -> days <= MONTH_DAYS).isPresent();
    }

    /** "Last year": what is told without a day or month is no news. */
    private static boolean isOfLongAgo(TimeSpan time) {
        return time.days().filter(days -> days > MONTH_DAYS).isPresent();
    }

    /** A day of several, or the several days of which that is one. */
    boolean isOneDayOf(TimeSpan known) {
        long one = told.days().orElse(0L);
        long other = known.days().orElse(0L);
        TimeSpan longer = one > other ? told : known;
        return Math.min(one, other) == 1 && Math.max(one, other) >= SEVERAL_DAYS && TimeFold.isLasting(longer);
    }

    static boolean isDay(TimeSpan time) {
        return time.precision() == Precision.DAY || time.precision() == Precision.INSTANT;
    }

    /** What the times say for its being that meeting; empty when they exclude it. */
    Optional<MeetingFeature> feature(MeetingStrand meeting) {
        Plan plan = new Plan(meeting);
        TimeSpan known = meeting.time();
        if (!known.possiblyOverlaps(told)) {
            return plan.isPutOffBy(this) ? Optional.of(MeetingFeature.PUT_OFF) : apart(plan);
        }
        if (isDated() && isDated(known)) {
            return Optional.of(isDayOfMany(told, known) ? MeetingFeature.SAME_STRETCH : MeetingFeature.SAME_DAYS);
        }
        if (isBounded(told) && isBounded(known)) {
            return Optional.of(MeetingFeature.SAME_STRETCH);
        }
        return Optional.of(plan.isPutOffBy(this) ? MeetingFeature.PUT_OFF : guess(plan));
    }

    /** Days of one round may be told for the whole; a plan may slip; and Tuesday may be the last or the next. */
    private Optional<MeetingFeature> apart(Plan plan) {
        TimeSpan known = plan.meeting().time();
        if (!isDated() || !isDated(known)) {
            return Optional.empty();
        }
        if (isWithin(TimeGap.NEAR, known)) {
            return Optional.of(MeetingFeature.NEAR_DAYS);
        }
        if (plan.isKeptLateBy(this)) {
            return Optional.of(MeetingFeature.SLIPPED);
        }
        return plan.isCalledOffAWeekEarlyBy(this) ? Optional.of(MeetingFeature.WEEK_APART) : Optional.empty();
    }

    /** One day among more than a few: of that round, or of a meeting beside it. */
    private static boolean isDayOfMany(TimeSpan one, TimeSpan other) {
        long shorter = Math.min(one.days().orElse(0L), other.days().orElse(0L));
        long longer = Math.max(one.days().orElse(0L), other.days().orElse(0L));
        return shorter == 1 && longer > NARROW_DAYS;
    }

    boolean isWithin(int days, TimeSpan known) {
        return TimeGap.days(told, known) <= days;
    }

    private MeetingFeature guess(Plan plan) {
        MeetingStrand meeting = plan.meeting();
        boolean isUsual =
                meeting.status() == MeetingStatus.POSTPONED && !meeting.time().isKnown()
                        ? NewsHorizon.holds(MeetingStatus.PLANNED, meeting.lastScene(), told)
                                && isNear(meeting, NewsHorizon.DAYS_AHEAD)
                        : NewsHorizon.holds(status, scene, meeting.time())
                                && NewsHorizon.holds(meeting.status(), meeting.lastScene(), told)
                                && isNear(meeting, NewsHorizon.DAYS_BACK);
        if (!isUsual) {
            return late(plan);
        }
        if (isOfLongAgo(told) || isOfLongAgo(meeting.time())) {
            boolean both = isOfLongAgo(told) && isOfLongAgo(meeting.time());
            boolean held = status == MeetingStatus.HELD && meeting.status() == MeetingStatus.HELD;
            return held && !both ? MeetingFeature.SOME_YEAR : MeetingFeature.SOME_TIME_AGO;
        }
        if (isNear(meeting, FRESH_DAYS)) {
            return MeetingFeature.FRESH;
        }
        if (status == MeetingStatus.HELD
                && meeting.status() == MeetingStatus.HELD
                && !isBounded(told)
                && !isBounded(meeting.time())) {
            return MeetingFeature.NEITHER_DATED;
        }
        return isNear(meeting, RECENT_DAYS) ? MeetingFeature.RECENT : MeetingFeature.SOME_TIME_AGO;
    }

    private MeetingFeature late(Plan plan) {
        if (plan.hasComeDueBy(this)) {
            return MeetingFeature.COME_DUE;
        }
        return plan.isOpenFor(this) ? MeetingFeature.OPEN_PLAN : MeetingFeature.LONG_AGO;
    }

    public boolean isNear(MeetingStrand meeting, int days) {
        return scene.isNear(meeting.lastScene(), days);
    }
}
