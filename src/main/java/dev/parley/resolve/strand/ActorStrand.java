package dev.parley.resolve.strand;

import dev.parley.extract.ActorKind;
import dev.parley.extract.ActorReport;
import dev.parley.resolve.Facts;
import dev.parley.resolve.Link;
import dev.parley.resolve.Thing;
import dev.parley.resolve.journal.Kept;
import dev.parley.resolve.journal.KeptList;
import dev.parley.resolve.journal.KeptMap;
import dev.parley.resolve.journal.KeptSet;
import dev.parley.resolve.name.PersonName;
import dev.parley.resolve.name.Spelling;
import dev.parley.rules.RuleFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** An actor while the story is told. */
public final class ActorStrand extends Strand {
    private static final Set<String> NO_OFFICES =
            RuleFile.read("resolve/no-offices.txt").words();
    private final Map<ActorKind, Integer> kinds = KeptMap.of(ActorKind.class);
    private final ActorKind firstKind;
    private final Set<String> names = new KeptSet<>();
    private final Set<PersonName> personNames = new KeptSet<>();
    private final Set<String> titles = KeptSet.sorted();
    private final Set<String> represents = new KeptSet<>();
    private final Map<ActorStrand, Integer> spokenFor = new KeptMap<>();
    private final List<Tenure> tenures = new KeptList<>();
    private final List<Strand> namedAfter = new KeptList<>();
    private final Kept<String> name;

    public ActorStrand(String id, ActorReport first) {
        super(id, Thing.Kind.ACTOR);
        firstKind = first.kind();
        name = new Kept<>(first.name());
    }

    public void tell(ActorReport report, Scene scene) {
        note(scene.report(report.id()), scene);
        if (report.kind() != ActorKind.ANONYMOUS || !isNamed()) {
            kinds.merge(report.kind(), 1, Integer::sum);
            names.add(report.name());
        }
        names.addAll(report.aliases());
        titles.addAll(report.titles());
        if (isFuller(report)) {
            name.set(report.name());
        }
        if (report.kind() == ActorKind.PERSON) {
            personNames.add(PersonName.of(report.name()));
            report.aliases().forEach(alias -> personNames.add(PersonName.of(alias)));
        }
    }

    /** Once everybody of the article is known. */
    public void link(ActorReport report, Scene scene) {
        for (String side : report.represents()) {
            scene.strand(side, ActorStrand.class)
                    .filter(strand -> strand != this)
                    .ifPresent(strand -> {
                        represents.add(strand.id());
                        spokenFor.merge(strand, 1, Integer::sum);
                        links().add(Link.Kind.REPRESENTS, strand.id(), scene.report(report.id()));
                    });
        }
    }

    /** The one told most often, among equals the first told: a reader may take a state for a person now and then. */
    public ActorKind actorKind() {
        int first = kinds.getOrDefault(firstKind, 0);
        return kinds.entrySet().stream()
                .filter(kind -> kind.getValue() > first)
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(firstKind);
    }

    public boolean isFirstToldAsPerson() {
        return firstKind == ActorKind.PERSON;
    }

    /** Whether it is known by name, so that another article can mean the same. */
    public boolean isNamed() {
        return firstKind != ActorKind.GROUP && firstKind != ActorKind.ANONYMOUS;
    }

    public String name() {
        return nameOr(name.get());
    }

    public Set<String> titles() {
        return titles;
    }

    /** Ids of the actors it speaks for. */
    public Set<String> represents() {
        return represents;
    }

    public List<Tenure> tenures() {
        return tenures;
    }

    @Override
    public List<Link> linksNow() {
        List<Link> all = new ArrayList<>(super.linksNow());
        tenures.forEach(tenure -> all.add(tenure.link()));
        return all;
    }

    /** For whom it speaks, and in how many reports it is told to. */
    public Map<ActorStrand, Integer> spokenFor() {
        return spokenFor;
    }

    /** Whether the two take part as one: the same actor, or one speaks for the other. */
    public boolean standsFor(ActorStrand other) {
        return this == other || represents.contains(other.id()) || other.represents.contains(id());
    }

    /** Whether no first name speaks against it; another surname must have been told to be one of this person's. */
    public boolean mayBeCalled(PersonName called) {
        List<PersonName> sameSurname = personNames.stream()
                .filter(known -> !known.isSurnameOnly() && known.surname().equals(called.surname()))
                .toList();
        if (sameSurname.isEmpty()) {
            return personNames.contains(called.surnameAlone()) && (called.isSurnameOnly() || isKnownBySurnameOnly());
        }
        return sameSurname.stream().allMatch(called::mayBe);
    }

    public boolean isKnownBySurnameOnly() {
        return personNames.stream().allMatch(PersonName::isSurnameOnly);
    }

    /** Things whose name is made of this one's. */
    public List<Strand> namedAfter() {
        return namedAfter;
    }

    @Override
    public Facts facts() {
        Set<String> aliases = new TreeSet<>(names);
        aliases.remove(name.get());
        return new Facts.OfActor(name.get(), actorKind(), List.copyOf(aliases), offices());
    }

    private List<String> offices() {
        return titles.stream()
                .filter(title -> NO_OFFICES.stream().noneMatch(word -> (" " + title).endsWith(" " + word)))
                .toList();
    }

    /** A person's name with more words says more; a surname alone is the least. Others keep the first name told. */
    private boolean isFuller(ActorReport other) {
        return other.kind() == ActorKind.PERSON
                && actorKind() == ActorKind.PERSON
                && Spelling.wordsOfName(other.name()).size()
                        > Spelling.wordsOfName(name.get()).size();
    }
}
