package dev.parley.extract.corenlp.meeting;

import dev.parley.extract.corenlp.parse.Grammar;
import dev.parley.extract.corenlp.parse.Grammar.Governor;
import dev.parley.extract.corenlp.time.AttachedTimes;
import dev.parley.extract.corenlp.time.Times;
import dev.parley.time.TimeSpan;
import edu.stanford.nlp.ling.IndexedWord;
import java.util.List;

/** Reads when a meeting is from the dates that hang on its clause; never from the publication day. */
final class TimeReader {
    private final AttachedTimes times;

    TimeReader(Times times) {
        this.times = new AttachedTimes(times);
    }

    TimeSpan read(Trigger trigger, Clause clause) {
        TimeSpan close = times.on(trigger.sentence(), clause.inner());
        return close.isKnown() ? close : times.on(trigger.sentence(), clause.outer());
    }

    /** What was told on a day as past was no later than that day: "said on Wednesday that they had met". */
    TimeSpan latest(Trigger trigger, Clause clause) {
        List<IndexedWord> telling = clause.inner().stream()
                .flatMap(word -> Grammar.governors(trigger.sentence(), word).stream())
                .filter(governor -> governor.is("ccomp", "parataxis"))
                .map(Governor::word)
                .toList();
        TimeSpan told = times.on(trigger.sentence(), telling);
        return told.lastDay().map(TimeSpan::until).orElse(TimeSpan.unknown());
    }
}
