package dev.parley.resolve;

import dev.parley.extract.MeetingReport;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Tells which meetings the reports of an article mean: rounds stay apart, reports of one round come together. */
final class Meetings {
    private final Map<String, Set<MeetingStrand>> byTrait = new HashMap<>();

    /** Those touched. */
    List<Strand> tell(Scene scene) {
        List<Strand> touched = new ArrayList<>();
        for (MeetingReport report : scene.extraction().meetings()) {
            Told<MeetingReport> told = new Told<>(scene.report(report.id()), report, scene);
            MeetingStrand strand = scene.rulings()
                    .decided(told.id(), MeetingStrand.class)
                    .or(() -> meantBy(new Occasion(told)))
                    .orElseGet(() -> new MeetingStrand(told.id().text(), report.kind(), scene));
            strand.tell(told);
            scene.cast(report.id(), strand);
            traits(new Occasion(told))
                    .forEach(trait -> byTrait.computeIfAbsent(trait, t -> new LinkedHashSet<>())
                            .add(strand));
            touched.add(strand);
        }
        return touched;
    }

    /** One at the same time, else the only one that may be; a plan that is put off gives up its time. */
    private Optional<MeetingStrand> meantBy(Occasion occasion) {
        List<MeetingStrand> candidates = candidates(occasion);
        When when = occasion.when();
        return candidates.stream()
                .filter(when::isSameTime)
                .max(Comparator.comparingLong(occasion::inCommon)
                        .thenComparing(MeetingStrand::id, Comparator.reverseOrder()))
                .or(() -> theOnly(candidates, when::mayBeSameTime))
                .or(() -> theOnly(candidates, when::putsOff));
    }

    private List<MeetingStrand> candidates(Occasion occasion) {
        return traits(occasion)
                .flatMap(trait -> byTrait.getOrDefault(trait, Set.of()).stream())
                .distinct()
                .filter(occasion.when()::mayBeOf)
                .filter(occasion::mayBe)
                .toList();
    }

    /** Ids of the things by which meetings are found: who was there, whom they speak for, and where. */
    private static Stream<String> traits(Occasion occasion) {
        Stream<String> sides = occasion.company().named().stream()
                .flatMap(actor -> Stream.concat(Stream.of(actor.id()), actor.represents().stream()));
        return Stream.concat(sides, occasion.places().stream().map(Strand::id));
    }

    private static Optional<MeetingStrand> theOnly(List<MeetingStrand> meetings, Predicate<MeetingStrand> fits) {
        List<MeetingStrand> fitting = meetings.stream().filter(fits).toList();
        return fitting.size() == 1 ? Optional.of(fitting.getFirst()) : Optional.empty();
    }
}
