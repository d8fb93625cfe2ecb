package dev.parley.extract.corenlp.actor;

import static dev.parley.extract.corenlp.parse.Grammar.dependents;
import static dev.parley.extract.corenlp.parse.Grammar.form;
import static dev.parley.extract.corenlp.parse.Grammar.lemma;

import dev.parley.extract.ActorKind;
import dev.parley.extract.corenlp.parse.Sentence;
import dev.parley.rules.RuleFile;
import edu.stanford.nlp.ling.IndexedWord;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The people whom the text names, before or after, and whom a phrase means by their office: "the prime ministers of A and
 * B", "the two presidents".
 */
final class OfficeHolders {
    private static final Set<String> PAIR = Set.of("two", "both", "their");
    private final Roster roster;
    private final Offices offices;
    private final Representation representation;
    private final Set<String> counterparts =
            RuleFile.read("extract/meeting/counterparts.txt").words();

    OfficeHolders(Roster roster, Offices offices, Representation representation) {
        this.roster = roster;
        this.offices = offices;
        this.representation = representation;
    }

    /** Of two sides; for the side whose holder is not known, the side itself. Empty when no holder is known. */
    List<Draft> meantBy(Sentence sentence, IndexedWord noun) {
        if (!noun.tag().matches("NNP?S") || !offices.isOffice(lemma(noun))) {
            return List.of();
        }
        List<String> words = OfficePhrase.around(sentence, noun, roster).words();
        List<Draft> sides = List.copyOf(representation.of(sentence, noun));
        if (sides.size() == 2) {
            return ofSides(words, sides);
        }
        return sides.isEmpty() && isPair(sentence, noun) ? onlyTwo(words) : List.of();
    }

    private static boolean isPair(Sentence sentence, IndexedWord noun) {
        return dependents(sentence, noun, "nummod", "det", "det:predet", "cc:preconj", "nmod:poss").stream()
                .anyMatch(word -> PAIR.contains(form(word)));
    }

    private List<Draft> ofSides(List<String> words, List<Draft> sides) {
        List<Draft> holders = bearers(words);
        Set<Draft> meant = new LinkedHashSet<>();
        for (Draft side : sides) {
            Draft other = sides.get(1 - sides.indexOf(side));
            meant.add(only(holders, person -> person.represents().contains(side))
                    .or(() -> only(
                                    holders,
                                    person -> person.represents().isEmpty()
                                            && holders.stream()
                                                    .allMatch(each -> each == person
                                                            || each.represents().contains(other)))
                            .map(person -> ofSide(person, side)))
                    .orElse(side));
        }
        boolean known = meant.stream().anyMatch(each -> each.kind() == ActorKind.PERSON);
        return known && meant.size() == 2 ? List.copyOf(meant) : List.of();
    }

    private static Draft ofSide(Draft person, Draft side) {
        person.addRepresented(side);
        return person;
    }

    private List<Draft> onlyTwo(List<String> words) {
        List<Draft> holders = bearers(words);
        boolean two = holders.size() == 2
                && (holders.get(0).represents().isEmpty()
                        || holders.get(0).represents().stream()
                                .noneMatch(side -> holders.get(1).represents().contains(side)));
        return two ? holders : List.of();
    }

    private interface Test {
        boolean holds(Draft person);
    }

    private static Optional<Draft> only(List<Draft> people, Test test) {
        List<Draft> fitting = people.stream().filter(test::holds).toList();
        return fitting.size() == 1 ? Optional.of(fitting.getFirst()) : Optional.empty();
    }

    /** Whoever bears the title; and the counterpart of the only one who does. */
    private List<Draft> bearers(List<String> words) {
        List<Draft> bearing = new ArrayList<>(roster.of(ActorKind.PERSON)
                .filter(person -> person.bears(words))
                .toList());
        List<Draft> opposite = roster.of(ActorKind.PERSON)
                .filter(person ->
                        !bearing.contains(person) && person.titles().stream().anyMatch(counterparts::contains))
                .toList();
        if (bearing.size() == 1 && opposite.size() == 1) {
            bearing.addAll(opposite);
        }
        return bearing;
    }
}
