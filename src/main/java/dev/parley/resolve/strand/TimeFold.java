package dev.parley.resolve.strand;

import dev.parley.resolve.Conflict;
import dev.parley.resolve.ReportId;
import dev.parley.resolve.journal.Kept;
import dev.parley.resolve.journal.KeptList;
import dev.parley.time.Precision;
import dev.parley.time.TimeSpan;
import java.util.List;

/** Folds the times that reports give for one thing: they narrow one another; of those excluding each other the first stays. */
public final class TimeFold {
    private final List<Claim> claims = new KeptList<>();
    private final Kept<Boolean> isOpen = new Kept<>(false);

    public void tell(TimeSpan time, ReportId report) {
        if (!time.isKnown()) {
            return;
        }
        if (isOpen() && !agrees(time)) {
            claims.clear();
        }
        isOpen.set(false);
        for (Claim claim : claims) {
            if (claim.take(time, report)) {
                return;
            }
        }
        claims.add(new Claim(time, report));
    }

    /** It was put off, perhaps to a new time: what was told before holds no longer. */
    public void putOff(TimeSpan newTime, ReportId report) {
        if (newTime.isKnown() && !agrees(newTime)) {
            claims.clear();
        }
        tell(newTime, report);
        isOpen.set(!newTime.isKnown());
    }

    /** It took place: what was planned for other days holds no longer. */
    public void settle(TimeSpan time, ReportId report) {
        if (time.isKnown() && !agrees(time)) {
            claims.clear();
        }
        tell(time, report);
    }

    public TimeSpan time() {
        return claims.isEmpty() ? TimeSpan.unknown() : claims.getFirst().time();
    }

    /** Put off, and no new time told yet. */
    public boolean isOpen() {
        return isOpen.get();
    }

    /** Each of the times that exclude each other; empty when they agree. */
    public List<Conflict> conflicts() {
        return claims.size() < 2
                ? List.of()
                : claims.stream()
                        .map(claim -> new Conflict("time", claim.time().edtf(), List.copyOf(claim.reports)))
                        .toList();
    }

    private boolean agrees(TimeSpan time) {
        return time().possiblyOverlaps(time);
    }

    /** Whether it went on from the first day to the last, so that a day within it says less, not more. */
    public static boolean isLasting(TimeSpan time) {
        return time.precision() == Precision.RANGE
                && time.earliest() != null
                && time.latest() != null
                && time.edtf().contains("/");
    }

    private static final class Claim {
        private final List<ReportId> reports = new KeptList<>();
        private final Kept<TimeSpan> told;

        private Claim(TimeSpan time, ReportId report) {
            told = new Kept<>(time);
            reports.add(report);
        }

        private TimeSpan time() {
            return told.get();
        }

        private boolean take(TimeSpan other, ReportId report) {
            if (!time().possiblyOverlaps(other)) {
                return false;
            }
            if (isLasting(other) && time().within(other)) {
                told.set(other);
            } else if (!isLasting(time()) || !other.within(time())) {
                told.set(time().narrowedBy(other).orElse(time()));
            }
            reports.add(report);
            return true;
        }
    }
}
