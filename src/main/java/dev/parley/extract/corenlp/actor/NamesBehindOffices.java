package dev.parley.extract.corenlp.actor;

import dev.parley.extract.ActorKind;
import dev.parley.extract.MentionForm;
import dev.parley.extract.corenlp.parse.Sentence;
import edu.stanford.nlp.ling.IndexedWord;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;

/** Finds the name that stands behind an office and a comma. */
final class NamesBehindOffices {
    private final Roster roster;

    NamesBehindOffices(Roster roster) {
        this.roster = roster;
    }

    /** "The Finnish minister, A.": for when the parser joins them otherwise. */
    Optional<Draft> after(Sentence sentence, IndexedWord noun, Set<Draft> whose) {
        return roster.of(ActorKind.PERSON)
                .filter(person -> person.spots().stream().anyMatch(spot -> isApposed(sentence, noun, spot)))
                .filter(person -> whose.isEmpty()
                        || person.represents().isEmpty()
                        || !Collections.disjoint(person.represents(), whose))
                .findFirst()
                .map(person -> {
                    if (person.represents().isEmpty()) {
                        whose.forEach(person::addRepresented);
                    }
                    return person;
                });
    }

    private static boolean isApposed(Sentence sentence, IndexedWord noun, Spot spot) {
        int end = spot.last() + 1;
        return spot.form() == MentionForm.NAMED
                && spot.sentence().index() == sentence.index()
                && spot.first() == noun.index() + 1
                && wordAt(sentence, noun.index()).equals(",")
                && (end == sentence.tokens().size() || wordAt(sentence, end).matches("[,.;—–]"))
                && !isListed(sentence, end);
    }

    /** "The Finnish minister, A, and B": three people. */
    private static boolean isListed(Sentence sentence, int end) {
        return end + 1 < sentence.tokens().size() && wordAt(sentence, end + 1).matches("(?i)and|or");
    }

    private static String wordAt(Sentence sentence, int token) {
        return sentence.tokens().get(token).word();
    }
}
