package dev.parley.extract.corenlp.meeting.place;

import static dev.parley.extract.corenlp.parse.Grammar.dependents;
import static dev.parley.extract.corenlp.parse.Grammar.form;

import dev.parley.extract.LocationKind;
import dev.parley.extract.LocationReport;
import dev.parley.extract.corenlp.meeting.trigger.Clause;
import dev.parley.extract.corenlp.meeting.trigger.Trigger;
import dev.parley.extract.corenlp.parse.Sentence;
import dev.parley.extract.corenlp.place.Places;
import edu.stanford.nlp.ling.IndexedWord;
import java.util.Comparator;
import java.util.Optional;

/** The place that "there" points back at: "the round in Bern. A second one, due there in May". */
final class There {
    /** Letters between a place and the word that points at it: two sentences or so. */
    private static final int FAR = 300;

    private final Places places;

    There(Places places) {
        this.places = places;
    }

    Optional<LocationReport> meantBy(Trigger trigger, Clause clause) {
        Sentence sentence = trigger.sentence();
        return clause.inner().stream()
                .flatMap(word -> dependents(sentence, word, "advmod", "obl*", "nmod*", "acl*", "amod").stream())
                .filter(word -> form(word).equals("there") && !word.tag().equals("EX"))
                .findFirst()
                .flatMap(this::lastBefore);
    }

    private Optional<LocationReport> lastBefore(IndexedWord there) {
        return places.all().stream()
                .filter(place -> place.kind() == LocationKind.CITY || place.kind() == LocationKind.VENUE)
                .filter(place -> position(place, there.beginPosition()) >= 0)
                .max(Comparator.comparingInt(place -> position(place, there.beginPosition())));
    }

    /** Where its last mention before the position ends; -1 when there is none near. */
    private static int position(LocationReport place, int before) {
        return place.mentions().stream()
                .mapToInt(mention -> mention.span().end())
                .filter(end -> end <= before && before - end <= FAR)
                .max()
                .orElse(-1);
    }
}
