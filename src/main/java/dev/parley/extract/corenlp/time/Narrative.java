package dev.parley.extract.corenlp.time;

import dev.parley.extract.corenlp.time.Reading.Base;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The dates told so far in one article. */
final class Narrative {
    private static final Set<Grain> PERIODS = EnumSet.of(Grain.QUARTER, Grain.HALF);

    private final Deque<Period> told = new ArrayDeque<>();
    private int ofEarlierSentences;

    void beginSentence() {
        ofEarlierSentences = told.size();
    }

    /** Whether a day was told since the sentence began. */
    boolean hasDayOfSentence() {
        return ofSentence().findFirst().isPresent();
    }

    private Stream<Period> ofSentence() {
        return told.stream().limit(told.size() - ofEarlierSentences).filter(period -> period.grain() == Grain.DAY);
    }

    void tell(Period period) {
        told.push(period);
    }

    Optional<Period> last(Base base) {
        if (base == Base.NEAR_DAY) {
            return ofSentence().findFirst();
        }
        Set<Grain> fitting = switch (base) {
            case LAST_DAY, DAY_OF_SENTENCE -> EnumSet.of(Grain.DAY);
            case LAST_QUARTER -> EnumSet.of(Grain.QUARTER);
            case LAST_PERIOD -> PERIODS;
            case LAST_STRETCH -> EnumSet.allOf(Grain.class);
            case NONE, PUBLICATION, NEAR_DAY -> EnumSet.noneOf(Grain.class);
        };
        return told.stream().filter(period -> fitting.contains(period.grain())).findFirst();
    }
}
