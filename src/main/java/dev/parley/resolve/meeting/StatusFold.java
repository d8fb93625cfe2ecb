package dev.parley.resolve.meeting;

import dev.parley.extract.MeetingStatus;
import dev.parley.resolve.Conflict;
import dev.parley.resolve.Facts;
import dev.parley.resolve.ReportId;
import dev.parley.resolve.journal.KeptList;
import dev.parley.resolve.journal.KeptMap;
import dev.parley.resolve.strand.Scene;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Folds what reports say has become of a meeting into a history; a stale report does not turn it back. */
final class StatusFold {
    private static final Set<MeetingStatus> HAPPENED = EnumSet.of(MeetingStatus.HELD, MeetingStatus.ONGOING);

    /** What may be told after each status and then holds instead of it. */
    private static final Map<MeetingStatus, Set<MeetingStatus>> NEXT = next();

    private final List<Facts.StatusTold> history = new KeptList<>();
    private final Map<MeetingStatus, List<ReportId>> told = new KeptMap<>();

    void tell(MeetingStatus status, ReportId report, Scene scene) {
        told.computeIfAbsent(status, s -> new KeptList<>()).add(report);
        if (history.isEmpty() || NEXT.getOrDefault(status(), Set.of()).contains(status)) {
            history.add(new Facts.StatusTold(status, scene.knownFrom(), report));
        }
    }

    /** Whether it was told that it took place, or was taking place. */
    boolean hasHappened() {
        return !Collections.disjoint(told.keySet(), HAPPENED);
    }

    MeetingStatus status() {
        return history.getLast().status();
    }

    List<Facts.StatusTold> history() {
        return List.copyOf(history);
    }

    /** That it took place, and that it did not. */
    List<Conflict> conflicts() {
        if (!told.containsKey(MeetingStatus.HELD) || !isContradicted()) {
            return List.of();
        }
        return told.entrySet().stream()
                .filter(status -> HAPPENED.contains(status.getKey()) || status.getKey() == MeetingStatus.DENIED)
                .map(status -> new Conflict("status", status.getKey().name(), List.copyOf(status.getValue())))
                .toList();
    }

    private boolean isContradicted() {
        return told.containsKey(MeetingStatus.DENIED);
    }

    private static Map<MeetingStatus, Set<MeetingStatus>> next() {
        Map<MeetingStatus, Set<MeetingStatus>> next = new EnumMap<>(MeetingStatus.class);
        next.put(MeetingStatus.PROPOSED, EnumSet.complementOf(EnumSet.of(MeetingStatus.PROPOSED)));
        next.put(
                MeetingStatus.PLANNED, EnumSet.complementOf(EnumSet.of(MeetingStatus.PROPOSED, MeetingStatus.PLANNED)));
        next.put(
                MeetingStatus.POSTPONED,
                EnumSet.complementOf(EnumSet.of(MeetingStatus.PROPOSED, MeetingStatus.POSTPONED)));
        next.put(MeetingStatus.DENIED, EnumSet.complementOf(EnumSet.of(MeetingStatus.DENIED)));
        next.put(MeetingStatus.CANCELLED, HAPPENED);
        next.put(MeetingStatus.ONGOING, EnumSet.of(MeetingStatus.HELD));
        return next;
    }
}
