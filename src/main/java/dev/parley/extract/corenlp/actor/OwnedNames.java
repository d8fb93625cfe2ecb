package dev.parley.extract.corenlp.actor;

import static dev.parley.extract.corenlp.parse.Grammar.dependents;
import static dev.parley.extract.corenlp.parse.Grammar.lemma;

import dev.parley.extract.ActorKind;
import dev.parley.extract.corenlp.parse.Sentence;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a name shares or is given by its place in the phrase: "Foreign ministers A and B", "Norway's A", "B of the union". */
final class OwnedNames {
    private static final String[] OWNER = {"nmod:poss", "nmod:of"};
    private final Roster roster;
    private final Offices offices;

    OwnedNames(Roster roster, Offices offices) {
        this.roster = roster;
        this.offices = offices;
    }

    void readAll() {
        for (Draft person : roster.of(ActorKind.PERSON).toList()) {
            for (Spot spot : List.copyOf(person.spots())) {
                titleBeforeComma(spot).ifPresent(person::addTitle);
                sharedTitle(spot).ifPresent(title -> bearers(spot).forEach(bearer -> bearer.addTitle(title)));
                if (person.represents().isEmpty()) {
                    owners(spot).forEach(person::addRepresented);
                }
            }
        }
    }

    /** The title that stands in the plural right before the name. */
    private Optional<String> sharedTitle(Spot spot) {
        List<CoreLabel> tokens = spot.sentence().tokens();
        int at = spot.first() - 1;
        if (at < 0
                || !tokens.get(at).tag().matches("NNP?S")
                || !offices.isOffice(tokens.get(at).lemma())) {
            return Optional.empty();
        }
        List<String> words = new ArrayList<>();
        words.add(tokens.get(at).lemma().toLowerCase(Locale.ROOT));
        for (int i = at - 1; i >= 0 && isOfTitle(spot.sentence(), i); i--) {
            words.addFirst(tokens.get(i).word().toLowerCase(Locale.ROOT));
        }
        return Optional.of(String.join(" ", words));
    }

    /** "With the mediator, A.": for when the parser joins them otherwise; not in "told the mediator, A said". */
    private Optional<String> titleBeforeComma(Spot spot) {
        List<CoreLabel> tokens = spot.sentence().tokens();
        int office = spot.first() - 2;
        boolean closed = spot.last() + 1 >= tokens.size()
                || tokens.get(spot.last() + 1).word().matches("[,.;—–]");
        return office > 0
                        && closed
                        && tokens.get(office + 1).word().equals(",")
                        && tokens.get(office).tag().equals("NN")
                        && offices.isOffice(tokens.get(office).lemma())
                        && roster.at(spot.sentence(), office).isEmpty()
                ? spot.sentence()
                        .word(office)
                        .filter(noun -> Nominals.isDefinite(spot.sentence(), noun))
                        .map(noun -> OfficePhrase.around(spot.sentence(), noun, roster)
                                .title())
                : Optional.empty();
    }

    private boolean isOfTitle(Sentence sentence, int token) {
        return sentence.tokens().get(token).tag().matches("JJ|NNP?")
                && roster.at(sentence, token).isEmpty();
    }

    /** The person and those in one list with it: "A, B and C". */
    private List<Draft> bearers(Spot spot) {
        List<Draft> bearers = new ArrayList<>();
        Optional<Draft> next = personAt(spot.sentence(), spot.first());
        int at = spot.last() + 1;
        while (next.isPresent()) {
            bearers.add(next.get());
            int first = afterJoint(spot.sentence(), at);
            next = first < 0 ? Optional.empty() : personAt(spot.sentence(), first);
            at = next.map(person -> endOf(person, spot.sentence(), first)).orElse(at);
        }
        return bearers.size() > 1 ? bearers : List.of();
    }

    private static int afterJoint(Sentence sentence, int token) {
        boolean joint = token + 1 < sentence.tokens().size()
                && sentence.tokens().get(token).word().matches("and|,");
        return joint ? token + 1 : -1;
    }

    private static int endOf(Draft person, Sentence sentence, int token) {
        return person.spots().stream()
                .filter(spot -> spot.covers(sentence, token))
                .mapToInt(spot -> spot.last() + 1)
                .findFirst()
                .orElse(token + 1);
    }

    private Optional<Draft> personAt(Sentence sentence, int token) {
        return roster.at(sentence, token).filter(draft -> draft.kind() == ActorKind.PERSON);
    }

    private List<Draft> owners(Spot spot) {
        Sentence sentence = spot.sentence();
        return sentence.word(spot.head())
                .filter(name -> name.tag().startsWith("NNP"))
                .map(name -> dependents(sentence, name, OWNER).stream()
                        .filter(owner -> !isOffice(owner))
                        .flatMap(owner -> roster.at(sentence, owner.index() - 1).stream())
                        .filter(owner -> owner.kind() == ActorKind.STATE || owner.kind() == ActorKind.ORGANIZATION)
                        .toList())
                .orElse(List.of());
    }

    private boolean isOffice(IndexedWord word) {
        return offices.isOffice(lemma(word));
    }
}
