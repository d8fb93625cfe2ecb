package dev.parley.extract.corenlp.actor;

import dev.parley.extract.corenlp.parse.Grammar;
import dev.parley.extract.corenlp.parse.Sentence;
import edu.stanford.nlp.ling.IndexedWord;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Which of several who bear a title "the president" means. */
final class Bearers {
    private static final int NEAR = 3;
    /** So much more often than anybody else the story names the one whom it is about. */
    private static final int MANY_TIMES = 3;

    private final Roster roster;
    private final Offices offices;

    Bearers(Roster roster, Offices offices) {
        this.roster = roster;
        this.offices = offices;
    }

    /**
     * The last named, if near. Not who does what is said of the one meant: "A praised the president". Without whose
     * president it is, rather one who is called so without a state; where nobody is near, the one the story is about.
     *
     * @param bearers those who may be meant, in any order
     */
    Optional<Draft> meant(OfficePhrase phrase, List<Draft> bearers, boolean bare) {
        List<Draft> named = bearers.stream()
                .filter(person -> isNamedBefore(person, phrase) && !isAbove(person, phrase))
                .toList();
        if (named.size() < 2) {
            return named.stream().findFirst();
        }
        List<Draft> near = named.stream()
                .filter(person -> distance(person, phrase) <= NEAR)
                .toList();
        if (near.isEmpty()) {
            return protagonist(named);
        }
        return bare ? domestic(near).or(() -> last(near, phrase)) : last(near, phrase);
    }

    private static Optional<Draft> domestic(List<Draft> people) {
        List<Draft> without =
                people.stream().filter(person -> person.represents().isEmpty()).toList();
        return without.size() == 1 ? Optional.of(without.getFirst()) : Optional.empty();
    }

    private Optional<Draft> last(List<Draft> people, OfficePhrase phrase) {
        return people.stream()
                .max(Comparator.comparing(
                        person -> lastSpot(person, phrase).orElseThrow().span()));
    }

    private static Optional<Draft> protagonist(List<Draft> people) {
        List<Draft> byMentions = people.stream()
                .sorted(Comparator.comparingInt((Draft person) -> person.spots().size())
                        .reversed())
                .toList();
        Draft first = byMentions.getFirst();
        int others = byMentions.get(1).spots().size();
        return first.spots().size() >= MANY_TIMES * others ? Optional.of(first) : Optional.empty();
    }

    private int distance(Draft person, OfficePhrase phrase) {
        return phrase.sentence().index()
                - lastSpot(person, phrase).orElseThrow().sentence().index();
    }

    private boolean isNamedBefore(Draft person, OfficePhrase phrase) {
        return lastSpot(person, phrase).isPresent();
    }

    private Optional<Spot> lastSpot(Draft person, OfficePhrase phrase) {
        return roster.lastBefore(person, phrase.sentence(), phrase.first());
    }

    /** Whether a verb above the phrase has the person for its subject; "A sent an assistant to the president" may be A's own. */
    private boolean isAbove(Draft person, OfficePhrase phrase) {
        Sentence sentence = phrase.sentence();
        Optional<IndexedWord> noun = sentence.word(phrase.head());
        Set<IndexedWord> above = noun.filter(word -> !isOfOffice(sentence, word))
                .map(word -> Grammar.above(sentence, word))
                .orElse(Set.of());
        Stream<IndexedWord> doers = above.stream()
                .filter(Grammar::isVerb)
                .flatMap(verb -> Grammar.dependents(sentence, verb, "nsubj", "nsubj:pass").stream())
                .filter(subject -> noun.filter(subject::equals).isEmpty());
        return doers.anyMatch(subject ->
                person.spots().stream().anyMatch(spot -> spot.covers(sentence, subject.index() - 1)));
    }

    private boolean isOfOffice(Sentence sentence, IndexedWord noun) {
        return Grammar.governors(sentence, noun).stream()
                .anyMatch(governor -> offices.isOffice(Grammar.lemma(governor.word())));
    }
}
