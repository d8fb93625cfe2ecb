package dev.parley.resolve.meeting;

import dev.parley.extract.MeetingKind;
import dev.parley.extract.MeetingReport;
import dev.parley.extract.MeetingStatus;
import dev.parley.resolve.strand.Told;
import java.util.Comparator;
import java.util.Optional;

/** "A arrived in C on Monday. The foreign minister spent two hours with B": whom a visitor sees next is seen on the visit. */
final class Visits {
    private static final int NEXT = 300;

    private Visits() {}

    /** Whether the report tells, right behind the visit and without a day of its own, whom the visitor saw. */
    static boolean isTalksOn(MeetingStrand visit, Told<MeetingReport> told) {
        MeetingReport talks = told.report();
        return talks.kind() == MeetingKind.TALKS
                && talks.status() == MeetingStatus.HELD
                && (!When.isBounded(talks.time()) || talks.time().equals(visit.time()))
                && !Freshness.isOfBefore(told)
                && visit.places().agreesWith(Occasion.placesOf(told))
                && lastBefore(told)
                        .flatMap(report -> told.scene().strand(report.id(), MeetingStrand.class))
                        .filter(visit::equals)
                        .isPresent();
    }

    /** The visit told last before it, if that is near. */
    private static Optional<MeetingReport> lastBefore(Told<MeetingReport> told) {
        int start = start(told.report());
        return told.scene().extraction().meetings().stream()
                .filter(report -> report.kind() == MeetingKind.VISIT && report.status() == MeetingStatus.HELD)
                .filter(report -> start(report) < start && start - lastBefore(report, start) < NEXT)
                .max(Comparator.comparingInt(report -> lastBefore(report, start)));
    }

    private static int start(MeetingReport report) {
        return report.mentions().stream()
                .mapToInt(mention -> mention.span().start())
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    private static int lastBefore(MeetingReport report, int start) {
        return report.mentions().stream()
                .mapToInt(mention -> mention.span().end())
                .filter(end -> end <= start)
                .max()
                .orElse(0);
    }
}
