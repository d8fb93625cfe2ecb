package dev.parley.resolve.strand;

import dev.parley.resolve.Decision;
import dev.parley.resolve.ReportId;
import dev.parley.resolve.StandingDecisions;
import dev.parley.resolve.journal.KeptMap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the standing decisions ask of each report while the story is told. Of two that contradict each other the later
 * holds: a report that was parted from another leaves the older company of that other, and the other way round.
 */
public final class Rulings {
    private final Map<ReportId, Set<ReportId>> kin = new HashMap<>();
    private final Map<ReportId, Set<ReportId>> strangers = new HashMap<>();
    private final Map<ReportId, Map<String, Correction>> corrections = new HashMap<>();
    private final Map<ReportId, Strand> told = new KeptMap<>();

    /** @param turn of two corrections of one field the later holds, by whichever report each came */
    record Correction(String value, int turn) {}

    public Rulings(Collection<Decision> decisions) {
        int turn = 0;
        for (Decision decision : StandingDecisions.of(decisions)) {
            turn++;
            switch (decision) {
                case Decision.Same same -> join(same.reports());
                case Decision.Different different -> part(different.reports());
                case Decision.Correct correct ->
                    corrections
                            .computeIfAbsent(correct.report(), r -> new LinkedHashMap<>())
                            .put(correct.field(), new Correction(correct.value(), turn));
                case Decision.Undo undone -> {}
            }
        }
    }

    /** The thing that a decision gives the report to, when a report of its company has been told. */
    public <S extends Strand> Optional<S> decided(ReportId report, Class<S> type) {
        return kinOf(report).stream()
                .map(told::get)
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst();
    }

    /** Whether no decision keeps the report, or one of its company, from that thing. */
    public boolean mayBe(ReportId report, Strand strand) {
        return kinOf(report).stream()
                .flatMap(each -> strangers.getOrDefault(each, Set.of()).stream())
                .flatMap(stranger -> kinOf(stranger).stream())
                .noneMatch(stranger -> strand.equals(told.get(stranger)));
    }

    /** Field to value of what was corrected by way of this report. */
    public Map<String, Correction> corrections(ReportId report) {
        return corrections.getOrDefault(report, Map.of());
    }

    public void tell(ReportId report, Strand strand) {
        if (kin.containsKey(report) || strangers.containsKey(report)) {
            told.put(report, strand);
        }
    }

    private Set<ReportId> kinOf(ReportId report) {
        return kin.getOrDefault(report, Set.of(report));
    }

    private void join(List<ReportId> reports) {
        Set<ReportId> all = new LinkedHashSet<>();
        reports.forEach(report -> all.addAll(kinOf(report)));
        for (ReportId one : all) {
            strangers.getOrDefault(one, new LinkedHashSet<>()).removeAll(all);
            kin.put(one, all);
        }
    }

    private void part(List<ReportId> reports) {
        for (ReportId one : reports) {
            List<ReportId> others = new ArrayList<>(reports);
            others.remove(one);
            strangers.computeIfAbsent(one, r -> new LinkedHashSet<>()).addAll(others);
        }
        reports.stream().skip(1).filter(report -> areKin(reports, report)).forEach(this::leave);
    }

    private boolean areKin(List<ReportId> reports, ReportId report) {
        return reports.stream()
                .anyMatch(other -> !other.equals(report) && kinOf(report).contains(other));
    }

    private void leave(ReportId report) {
        kinOf(report).remove(report);
        kin.put(report, new LinkedHashSet<>(Set.of(report)));
    }
}
