package dev.parley.extract.corenlp.actor;

import static dev.parley.extract.corenlp.parse.Grammar.dependents;
import static dev.parley.extract.corenlp.parse.Grammar.lemma;

import dev.parley.extract.ActorKind;
import dev.parley.extract.MentionForm;
import dev.parley.extract.corenlp.parse.Sentence;
import dev.parley.rules.RuleFile;
import edu.stanford.nlp.ling.IndexedWord;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/** Reads what a person is called beside the name: "Foreign Minister X", "X, the envoy of Y", "Y's envoy, X". */
final class TitleReader {
    private static final Set<String> COURTESY =
            RuleFile.read("extract/actor/courtesy.txt").words();
    /** How many words tell what somebody is the secretary or minister of. */
    private static final int MATTER = 3;

    private final Roster roster;
    private final Offices offices;
    private final Representation representation;
    private final OfficesBeside beside;

    TitleReader(Roster roster, Offices offices, Representation representation) {
        this.roster = roster;
        this.offices = offices;
        this.representation = representation;
        this.beside = new OfficesBeside(roster, offices);
    }

    void readAll() {
        List<Draft> people = roster.of(ActorKind.PERSON).toList();
        for (Draft person : people) {
            for (Spot spot : List.copyOf(person.spots())) {
                readBefore(person, spot);
                for (IndexedWord noun : beside.of(spot)) {
                    readPhrase(person, spot, noun);
                }
            }
        }
    }

    /** "U.S. President Donald Trump": from the name leftwards as long as the words may belong to a title. */
    private void readBefore(Draft person, Spot spot) {
        Sentence sentence = spot.sentence();
        int office = officeBefore(sentence, spot.first() - 1);
        if (office < 0) {
            return;
        }
        String nearest = sentence.tokens().get(office).word().toLowerCase(Locale.ROOT);
        if (COURTESY.contains(nearest)) {
            return;
        }
        if (offices.isKinship(nearest)) {
            person.addKinship(nearest);
            person.learn(offices.gender(nearest));
            return;
        }
        List<String> words = new ArrayList<>();
        for (int i = office; i < spot.first(); i++) {
            words.add(sentence.tokens().get(i).word().toLowerCase(Locale.ROOT));
        }
        int first = office;
        boolean owned = false;
        for (int i = office - 1; i >= 0 && office - i < 8; i--) {
            String word = sentence.tokens().get(i).word();
            if (roster.at(sentence, i).isPresent()) {
                owned = true;
                roster.at(sentence, i).ifPresent(whom -> represent(person, whom));
                i = roster.at(sentence, i).get().spots().stream()
                        .filter(at(sentence, i))
                        .findFirst()
                        .map(Spot::first)
                        .orElse(i);
            } else if (sentence.tokens().get(i).tag().matches("JJ.*|NN.*")
                    && !COURTESY.contains(word.toLowerCase(Locale.ROOT))) {
                words.addFirst(word.toLowerCase(Locale.ROOT));
            } else if (word.matches("['’]s?")) {
                continue;
            } else {
                break;
            }
            first = i;
        }
        person.addTitle(String.join(" ", words));
        words.forEach(w -> person.learn(offices.gender(w)));
        representOwner(person, spot);
        // "Norwegian President" says by itself whom the name behind it names; "President" does not.
        if (owned && roster.at(sentence, office).isEmpty()) {
            boolean the = first > 0 && sentence.tokens().get(first - 1).word().equalsIgnoreCase("the");
            person.add(new Spot(sentence, the ? first - 1 : first, spot.first() - 1, office, MentionForm.NOMINAL));
        }
    }

    /** Right before the name, or with what it is the office of between: "Secretary of State". Below zero when there is none. */
    private int officeBefore(Sentence sentence, int last) {
        if (last >= 0 && offices.isOffice(sentence.tokens().get(last).word())) {
            return last;
        }
        int of = last;
        while (of > last - MATTER && of > 0 && isOfMatter(sentence, of)) {
            of--;
        }
        boolean isOffice = of > 0
                && of < last
                && sentence.tokens().get(of).word().equals("of")
                && Character.isUpperCase(sentence.tokens().get(of - 1).word().charAt(0))
                && offices.isOffice(sentence.tokens().get(of - 1).word());
        return isOffice ? of - 1 : -1;
    }

    private boolean isOfMatter(Sentence sentence, int token) {
        return sentence.tokens().get(token).tag().startsWith("NNP")
                && roster.at(sentence, token).isEmpty();
    }

    /** "President X of Y". */
    private void representOwner(Draft person, Spot spot) {
        Sentence sentence = spot.sentence();
        sentence.word(spot.head())
                .filter(name -> person.represents().isEmpty())
                .ifPresent(name -> dependents(sentence, name, "nmod:of").stream()
                        .flatMap(owner -> roster.at(sentence, owner.index() - 1).stream())
                        .filter(owner -> owner.kind() == ActorKind.STATE || owner.kind() == ActorKind.ORGANIZATION)
                        .forEach(person::addRepresented));
    }

    private static Predicate<Spot> at(Sentence sentence, int token) {
        return spot -> spot.covers(sentence, token) && spot.form() != MentionForm.NOMINAL;
    }

    private static void represent(Draft person, Draft whom) {
        switch (whom.kind()) {
            case STATE, ORGANIZATION -> person.addRepresented(whom);
            case PERSON -> whom.represents().stream().findFirst().ifPresent(person::addRepresented);
            case GROUP, ANONYMOUS -> whom.represents().forEach(person::addRepresented);
        }
    }

    private void readPhrase(Draft person, Spot spot, IndexedWord noun) {
        Sentence sentence = spot.sentence();
        if (isSomebodyElse(person, sentence, noun.index() - 1)) {
            return;
        }
        OfficePhrase phrase = OfficePhrase.around(sentence, noun, roster);
        phrase.words().forEach(w -> person.learn(offices.gender(w)));
        if (offices.isKinship(lemma(noun))) {
            person.addKinship(phrase.title());
        } else {
            person.addTitle(phrase.title());
            representation.of(sentence, noun).forEach(person::addRepresented);
        }
        if (roster.at(sentence, phrase.head()).isEmpty()) {
            int first = phrase.first() <= spot.last() && phrase.head() > spot.last() ? spot.last() + 1 : phrase.first();
            person.add(new Spot(sentence, first, phrase.head(), phrase.head(), MentionForm.NOMINAL));
        }
    }

    private boolean isSomebodyElse(Draft person, Sentence sentence, int token) {
        return roster.at(sentence, token).filter(d -> d != person).isPresent();
    }
}
