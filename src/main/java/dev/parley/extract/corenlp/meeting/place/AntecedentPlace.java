package dev.parley.extract.corenlp.meeting.place;

import static dev.parley.extract.corenlp.parse.Grammar.dependents;
import static dev.parley.extract.corenlp.parse.Grammar.form;
import static dev.parley.extract.corenlp.parse.Grammar.has;

import dev.parley.extract.LocationReport;
import dev.parley.extract.corenlp.meeting.trigger.Clause;
import dev.parley.extract.corenlp.meeting.trigger.Trigger;
import dev.parley.extract.corenlp.parse.Grammar;
import dev.parley.extract.corenlp.parse.Sentence;
import dev.parley.extract.corenlp.place.Places;
import edu.stanford.nlp.ling.IndexedWord;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The place that a clause with "where" hangs on: "Bern, where they met". */
final class AntecedentPlace {
    private static final int FAR = 4;
    private final Places places;

    AntecedentPlace(Places places) {
        this.places = places;
    }

    List<LocationReport> of(Trigger trigger, Clause clause) {
        Sentence sentence = trigger.sentence();
        return Stream.concat(clause.inner().stream(), clause.outer().stream())
                .flatMap(word -> Stream.concat(
                        Stream.of(word),
                        // "Bern, where he saw A and lunched with B".
                        has(sentence, word, "obl:in", "obl:at")
                                ? Stream.empty()
                                : Grammar.governorsBy(sentence, word, "conj*").stream()))
                .filter(word -> dependents(sentence, word, "advmod").stream().anyMatch(a -> form(a).equals("where")))
                .flatMap(word -> Grammar.governors(sentence, word).stream())
                .filter(governor -> governor.is("acl:relcl"))
                .flatMap(governor ->
                        places
                                .at(sentence.spanOf(governor.word()))
                                .or(() -> before(sentence, governor.word()))
                                .stream())
                .toList();
    }

    /** "in Bern on Thursday, where": the parser takes the day for what "where" stands for. */
    private Optional<LocationReport> before(Sentence sentence, IndexedWord word) {
        for (int token = word.index() - 2; token >= 0 && token >= word.index() - 2 - FAR; token--) {
            Optional<LocationReport> place =
                    places.at(sentence.spanOf(sentence.tokens().get(token)));
            if (place.isPresent()) {
                return place;
            }
        }
        return Optional.empty();
    }
}
