package dev.parley.extract.corenlp.meeting.place;

import static dev.parley.extract.corenlp.parse.Grammar.governors;

import dev.parley.extract.LocationReport;
import dev.parley.extract.corenlp.meeting.trigger.Trigger;
import dev.parley.extract.corenlp.parse.Grammar.Governor;
import dev.parley.extract.corenlp.parse.Sentence;
import dev.parley.extract.corenlp.place.Places;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The place that a sentence sets its scene in: "In Tehran, the German minister was busy: he met A on Monday". */
final class OpeningPlace {
    private static final int LONGEST = 5;
    private final Places places;

    OpeningPlace(Places places) {
        this.places = places;
    }

    /** Of what is told to have happened, rather than said, there. */
    Optional<LocationReport> of(Trigger trigger) {
        Sentence sentence = trigger.sentence();
        boolean told = trigger.isNoun() || isReported(sentence, trigger.word());
        return told ? Optional.empty() : opening(sentence);
    }

    private static boolean isReported(Sentence sentence, IndexedWord verb) {
        // "Would not say whether they had agreed to meet"
        return Stream.concat(
                        Stream.of(verb),
                        governors(sentence, verb).stream()
                                .filter(governor -> governor.is("xcomp"))
                                .map(Governor::word))
                .flatMap(word -> governors(sentence, word).stream())
                .anyMatch(governor -> governor.is("ccomp"));
    }

    private Optional<LocationReport> opening(Sentence sentence) {
        List<CoreLabel> tokens = sentence.tokens();
        if (!tokens.getFirst().word().equals("In")) {
            return Optional.empty();
        }
        for (int i = 1; i < Math.min(LONGEST, tokens.size() - 1); i++) {
            if (tokens.get(i + 1).word().equals(",")) {
                return places.at(sentence.spanOf(tokens.get(i)));
            }
        }
        return Optional.empty();
    }
}
