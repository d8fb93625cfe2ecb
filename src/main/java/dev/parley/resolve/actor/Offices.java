package dev.parley.resolve.actor;

import dev.parley.extract.ActorKind;
import dev.parley.extract.ActorReport;
import dev.parley.extract.Participant;
import dev.parley.extract.StatementReport;
import dev.parley.resolve.journal.KeptList;
import dev.parley.resolve.journal.KeptMap;
import dev.parley.resolve.name.PersonName;
import dev.parley.resolve.name.Spelling;
import dev.parley.resolve.strand.ActorStrand;
import dev.parley.resolve.strand.Scene;
import dev.parley.resolve.strand.Tenure;
import dev.parley.rules.RuleFile;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who is told to hold which office when, over all articles: each office from the day on which somebody is first told to
 * hold it to the day on which another is. Where two are told to hold it by turns, nobody is known to.
 */
final class Offices {
    private static final Set<String> SINGLE =
            RuleFile.read("resolve/single-offices.txt").words();

    private final Map<Office, List<Tenure>> tenures = new KeptMap<>();

    /** An office of somebody. */
    private record Office(String title, String of) {}

    /**
     * Somebody named the office of the article's day, "the foreign minister of Ostland"; where its holder is named in the
     * article, also by the last word of it, "the Ostland minister", and without whose it is, "the foreign minister".
     */
    Optional<ActorStrand> heldAtTheTime(ActorReport report, Scene scene) {
        if (report.kind() != ActorKind.ANONYMOUS || isAnybody(report.name())) {
            return Optional.empty();
        }
        return only(holders(offices(report, scene), report, scene)).or(() -> only(namedHolders(report, scene)));
    }

    private Stream<ActorStrand> holders(Stream<Office> offices, ActorReport report, Scene scene) {
        Optional<LocalDate> day = scene.published().lastDay();
        return offices.flatMap(office -> day.stream()
                        .flatMap(at ->
                                tenures.getOrDefault(office, List.of()).stream().filter(tenure -> tenure.holdsAt(at))))
                .map(Tenure::holder)
                .filter(holder -> scene.mayMean(report.id(), holder) && !isApart(holder, scene));
    }

    private static Stream<ActorStrand> namedHolders(ActorReport report, Scene scene) {
        Optional<LocalDate> day = scene.published().lastDay();
        Optional<ActorStrand> whose = whose(report, scene);
        if (day.isEmpty() || whose.isEmpty() && !report.represents().isEmpty()) {
            return Stream.empty();
        }
        Set<String> titles = report.titles().stream().map(Spelling::folded).collect(Collectors.toSet());
        return scene.extraction().actors().stream()
                .filter(actor ->
                        actor.kind() == ActorKind.PERSON && actor.titles().isEmpty())
                .filter(actor -> !isBeside(actor.id(), report.id(), scene))
                .flatMap(actor -> scene.strands(Stream.of(actor.id()), ActorStrand.class).stream())
                .filter(person -> scene.mayMean(report.id(), person)
                        && person.tenures().stream()
                                .anyMatch(tenure -> tenure.holdsAt(day.get())
                                        && whose.map(of -> tenure.isOf(of.id())).orElse(true)
                                        && titles.stream().anyMatch(tenure::isCalled)));
    }

    /** Who meets or tells somebody is another. */
    private static boolean isBeside(String one, String other, Scene scene) {
        boolean met = scene.extraction().meetings().stream()
                .map(meeting ->
                        meeting.participants().stream().map(Participant::actor).toList())
                .anyMatch(company -> company.contains(one) && company.contains(other));
        return met
                || scene.extraction().statements().stream()
                        .anyMatch(said -> isTold(said, one, other) || isTold(said, other, one));
    }

    private static boolean isTold(StatementReport said, String speaker, String hearer) {
        return speaker.equals(said.speaker()) && said.addressees().contains(hearer);
    }

    private static Optional<ActorStrand> only(Stream<ActorStrand> holders) {
        Set<ActorStrand> all = holders.collect(Collectors.toCollection(LinkedHashSet::new));
        return all.size() == 1 ? Optional.of(all.iterator().next()) : Optional.empty();
    }

    /** Once everybody of the article is known. Those whose offices are others than before. */
    Set<ActorStrand> tell(ActorReport report, ActorStrand person, Scene scene) {
        Set<ActorStrand> touched = new LinkedHashSet<>();
        Optional<LocalDate> day = scene.published().firstDay();
        if (report.kind() != ActorKind.PERSON || day.isEmpty()) {
            return touched;
        }
        offices(report, scene).forEach(office -> {
            List<Tenure> known = tenures.computeIfAbsent(office, o -> new KeptList<>());
            Optional<Tenure> own =
                    known.stream().filter(each -> each.holder() == person).findFirst();
            if (own.isPresent()) {
                touched.addAll(own.get().confirm(known));
            } else {
                known.stream().filter(Tenure::isOpen).forEach(before -> {
                    before.end(day.get());
                    touched.add(before.holder());
                });
                known.add(new Tenure(person, office.title(), office.of(), day.get()));
                person.tenures().add(known.getLast());
            }
            own.orElseGet(known::getLast).reports().add(scene.report(report.id()));
            touched.add(person);
        });
        return touched;
    }

    private static Stream<Office> offices(ActorReport report, Scene scene) {
        return whose(report, scene).stream()
                .flatMap(of -> report.titles().stream()
                        .map(Spelling::folded)
                        .filter(SINGLE::contains)
                        .distinct()
                        .map(title -> new Office(title, of.id())));
    }

    /** The one state, or the one body, that the bearer of an office speaks for. */
    private static Optional<ActorStrand> whose(ActorReport report, Scene scene) {
        List<ActorStrand> of = scene.strands(report.represents().stream(), ActorStrand.class);
        List<ActorStrand> states =
                of.stream().filter(each -> each.actorKind() == ActorKind.STATE).toList();
        List<ActorStrand> whose = states.isEmpty() ? of : states;
        return whose.size() == 1 ? Optional.of(whose.getFirst()) : Optional.empty();
    }

    /** Where the holder is named with an office, the reader of the article has kept the two apart: it may have changed hands. */
    private static boolean isApart(ActorStrand holder, Scene scene) {
        return named(holder, scene).anyMatch(actor -> !actor.titles().isEmpty());
    }

    private static Stream<ActorReport> named(ActorStrand holder, Scene scene) {
        return scene.extraction().actors().stream()
                .filter(actor -> actor.kind() == ActorKind.PERSON && holder.mayBeCalled(PersonName.of(actor.name())));
    }

    private static boolean isAnybody(String name) {
        return name.matches("(?i)(an?|some|one|another|any|former|ex-?) .*");
    }
}
