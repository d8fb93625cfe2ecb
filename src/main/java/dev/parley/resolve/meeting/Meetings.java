package dev.parley.resolve.meeting;

import dev.parley.extract.MeetingKind;
import dev.parley.extract.MeetingReport;
import dev.parley.extract.MeetingStatus;
import dev.parley.resolve.Join;
import dev.parley.resolve.MeetingFeature;
import dev.parley.resolve.ReportId;
import dev.parley.resolve.journal.KeptMap;
import dev.parley.resolve.strand.Scene;
import dev.parley.resolve.strand.Strand;
import dev.parley.resolve.strand.Told;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells which meetings the reports of an article mean: rounds stay apart, reports of one round come together. */
public final class Meetings {
    private static final Comparator<Likeness> BY_SCORE = Comparator.comparingDouble(Likeness::score)
            .thenComparing(likeness -> likeness.meeting().id(), Comparator.reverseOrder());

    private final MeetingIndex known = new MeetingIndex();
    private final Map<ReportId, Join> joins = new KeptMap<>();

    /** Those touched. */
    public List<Strand> tell(Scene scene) {
        List<Strand> touched = new ArrayList<>();
        for (MeetingReport report : clearestFirst(scene)) {
            Told<MeetingReport> told = new Told<>(scene.report(report.id()), report, scene);
            Occasion occasion = new Occasion(told);
            MeetingStrand strand = scene.rulings()
                    .decided(told.id(), MeetingStrand.class)
                    .or(() -> meantBy(occasion, told.id()))
                    .orElseGet(() -> new MeetingStrand(told.id().text(), report.kind(), scene));
            strand.tell(told);
            scene.cast(report.id(), strand);
            known.add(strand, occasion);
            touched.add(strand);
        }
        return touched;
    }

    /** Why each report that joined a known meeting did. */
    public Map<ReportId, Join> joins() {
        return Map.copyOf(joins);
    }

    private Optional<MeetingStrand> meantBy(Occasion occasion, ReportId report) {
        List<Likeness> fitting = known.like(occasion)
                .flatMap(meeting -> occasion.likenessTo(meeting).stream())
                .filter(likeness -> likeness.isEnough(occasion.scene()))
                .sorted(BY_SCORE.reversed())
                .toList();
        if (fitting.isEmpty() || isOpen(fitting)) {
            return Optional.empty();
        }
        joins.put(report, fitting.getFirst().join());
        fitting.getFirst().meeting().join(report, fitting.getFirst().join());
        return Optional.of(fitting.getFirst().meeting());
    }

    /** Whether it may as well be the second, which is certainly another. */
    private static boolean isOpen(List<Likeness> bestFirst) {
        return bestFirst.size() > 1
                && bestFirst.get(0).score() - bestFirst.get(1).score() < MeetingFeature.MARGIN
                && bestFirst.get(0).meeting().isApartFrom(bestFirst.get(1).meeting());
    }

    /** A report that gives day and names says for itself what it means; the others may mean one of those. */
    private static List<MeetingReport> clearestFirst(Scene scene) {
        List<MeetingReport> reports = new ArrayList<>(scene.extraction().meetings());
        reports.sort(Comparator.comparingInt(Meetings::turn));
        return reports;
    }

    /** That a plan was put off comes first, since the new day is then its own; visits come before whom one saw on them. */
    private static int turn(MeetingReport report) {
        if (report.status() == MeetingStatus.POSTPONED) {
            return 0;
        }
        if (report.kind() == MeetingKind.VISIT && report.status() == MeetingStatus.HELD) {
            return 1;
        }
        return 1
                + (When.isBounded(report.time()) ? 0 : 2)
                + (report.participants().size() > 1 ? 0 : 1);
    }
}
