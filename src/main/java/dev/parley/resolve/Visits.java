package dev.parley.resolve;

import dev.parley.article.TextSpan;
import dev.parley.extract.MeetingKind;
import dev.parley.extract.MeetingReport;
import dev.parley.extract.MeetingStatus;

/** "A arrived in C on Monday. The foreign minister spent two hours with B": whom a visitor sees next is seen on the visit. */
final class Visits {
    private static final int NEXT = 300;

    private Visits() {}

    /** Whether the report tells, right behind the visit and without a day or place of its own, whom the visitor saw. */
    static boolean isTalksOn(MeetingStrand visit, Told<MeetingReport> told) {
        MeetingReport talks = told.report();
        return talks.kind() == MeetingKind.TALKS
                && talks.status() == MeetingStatus.HELD
                && talks.locations().isEmpty()
                && !When.isBounded(talks.time())
                && told.scene().extraction().meetings().stream()
                        .filter(report -> report.kind() == MeetingKind.VISIT && report.status() == MeetingStatus.HELD)
                        .filter(report -> told.scene()
                                .strand(report.id(), MeetingStrand.class)
                                .filter(visit::equals)
                                .isPresent())
                        .anyMatch(report -> isNext(report, talks));
    }

    private static boolean isNext(MeetingReport visit, MeetingReport talks) {
        TextSpan first = talks.mentions().getFirst().span();
        return visit.mentions().stream()
                .map(mention -> first.start() - mention.span().end())
                .anyMatch(gap -> gap > 0 && gap < NEXT);
    }
}
