package dev.parley.resolve.actor;

import dev.parley.extract.ActorReport;
import dev.parley.resolve.journal.KeptMap;
import dev.parley.resolve.journal.KeptSet;
import dev.parley.resolve.name.PersonName;
import dev.parley.resolve.strand.ActorStrand;
import dev.parley.resolve.strand.Scene;
import dev.parley.resolve.strand.Strand;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Persons by their names: who of those known so far is meant. Two persons with different first names never are one. */
final class People {
    private final Map<String, Set<ActorStrand>> bySurname = new KeptMap<>();

    Optional<ActorStrand> meantBy(ActorReport report, Scene scene) {
        PersonName name = PersonName.of(report.name());
        List<ActorStrand> called = called(name, report, scene);
        if (!name.isSurnameOnly()) {
            Optional<ActorStrand> known =
                    called.stream().filter(p -> !p.isKnownBySurnameOnly()).findFirst();
            if (known.isPresent() || called.size() > 1) {
                return known;
            }
            return theOnly(fitting(called, report, scene)).or(() -> byAlias(report, scene));
        }
        return theOnly(fitting(called, report, scene)).or(() -> byAlias(report, scene));
    }

    void learn(ActorStrand person, ActorReport report) {
        index(person, report.name());
        report.aliases().forEach(alias -> index(person, alias));
    }

    private void index(ActorStrand person, String name) {
        bySurname
                .computeIfAbsent(PersonName.of(name).surname(), s -> new KeptSet<>())
                .add(person);
    }

    private List<ActorStrand> called(PersonName name, ActorReport report, Scene scene) {
        return bySurname.getOrDefault(name.surname(), Set.of()).stream()
                .filter(person -> person.mayBeCalled(name) && scene.mayMean(report.id(), person))
                .toList();
    }

    /** A nom de guerre or a second full name, when the article tells both. */
    private Optional<ActorStrand> byAlias(ActorReport report, Scene scene) {
        return theOnly(report.aliases().stream()
                .map(PersonName::of)
                .filter(alias -> !alias.isSurnameOnly())
                .flatMap(alias -> called(alias, report, scene).stream().filter(p -> !p.isKnownBySurnameOnly()))
                .distinct()
                .toList());
    }

    /** Those of the same side, and among several those with the same title. */
    private static List<ActorStrand> fitting(List<ActorStrand> called, ActorReport report, Scene scene) {
        Set<String> sides = new LinkedHashSet<>();
        report.represents().forEach(side -> scene.strand(side).map(Strand::id).ifPresent(sides::add));
        List<ActorStrand> sameSide =
                called.stream().filter(p -> mayShare(sides, p.represents())).toList();
        if (sameSide.size() < 2) {
            return sameSide;
        }
        List<ActorStrand> sameTitle = new ArrayList<>(sameSide);
        sameTitle.removeIf(p -> Collections.disjoint(p.titles(), report.titles()));
        return sameTitle.isEmpty() ? sameSide : sameTitle;
    }

    private static boolean mayShare(Collection<String> a, Collection<String> b) {
        return a.isEmpty() || b.isEmpty() || !Collections.disjoint(a, b);
    }

    private static Optional<ActorStrand> theOnly(List<ActorStrand> candidates) {
        return candidates.size() == 1 ? Optional.of(candidates.getFirst()) : Optional.empty();
    }
}
