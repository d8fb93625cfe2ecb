package dev.parley.extract.corenlp.meeting.time;

import dev.parley.extract.TimeExpression;
import dev.parley.extract.corenlp.parse.Sentence;
import dev.parley.extract.corenlp.time.Times;
import dev.parley.rules.RuleFile;
import dev.parley.time.TimeSpan;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** By how much a meeting is put off: "have been put back by a week", "pushed back two days", "postponed for a month". */
final class PutOffBy {
    private static final Set<String> SMALL = Set.of("by", "for", "back", "off", "about");
    private static final int NEAR = 3;
    private final Set<String> putOff =
            RuleFile.read("extract/time/deferring.txt").words();
    private final Times times;

    PutOffBy(Times times) {
        this.times = times;
    }

    /** Whether the word is a form of such a verb. */
    boolean isPuttingOff(IndexedWord word) {
        return putOff.contains(word.word().toLowerCase(Locale.ROOT));
    }

    /**
     * The new day; unknown when the old one is no single day, or the sentence does not say by how much it moves.
     *
     * @param verbs where in the sentence, from 1, the words stand that tell of the meeting
     */
    TimeSpan from(TimeSpan old, Sentence sentence, Set<Integer> verbs) {
        Optional<LocalDate> day = old.days().filter(days -> days == 1).flatMap(one -> old.firstDay());
        return day.flatMap(from -> times.in(sentence.span()).stream()
                        .filter(time -> isBehindPuttingOff(before(sentence, time), verbs))
                        .flatMap(time -> Lapse.of(time.value()).stream())
                        .map(length -> TimeSpan.day(length.after(from)))
                        .findFirst())
                .orElse(TimeSpan.unknown());
    }

    private static List<CoreLabel> before(Sentence sentence, TimeExpression time) {
        return sentence.tokens().stream()
                .filter(token -> token.endPosition() <= time.span().start())
                .toList();
    }

    private boolean isBehindPuttingOff(List<CoreLabel> before, Set<Integer> verbs) {
        for (int i = before.size() - 1; i >= Math.max(0, before.size() - NEAR); i--) {
            String word = before.get(i).word().toLowerCase(Locale.ROOT);
            if (putOff.contains(word)) {
                return verbs.contains(i + 1);
            }
            if (!SMALL.contains(word)) {
                return false;
            }
        }
        return false;
    }
}
