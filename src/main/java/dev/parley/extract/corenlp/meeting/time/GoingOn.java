package dev.parley.extract.corenlp.meeting.time;

import static dev.parley.extract.corenlp.parse.Grammar.dependents;
import static dev.parley.extract.corenlp.parse.Grammar.lemma;

import dev.parley.extract.TimeExpression;
import dev.parley.extract.corenlp.meeting.trigger.Clause;
import dev.parley.extract.corenlp.parse.Grammar;
import dev.parley.extract.corenlp.parse.Sentence;
import dev.parley.extract.corenlp.time.Times;
import dev.parley.time.TimeSpan;
import edu.stanford.nlp.ling.IndexedWord;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** The days of what has gone on since one of them: "they had met in the hall since Monday". */
final class GoingOn {
    /** Who has met since a month ago has met more than once. */
    private static final int LONGEST = 14;

    private final Times times;

    GoingOn(Times times) {
        this.times = times;
    }

    /** From the day told behind "since" to the day of publication; unknown where a verb in the perfect tells none. */
    TimeSpan since(Sentence sentence, Clause clause, TimeSpan published) {
        return clause.inner().stream()
                .filter(verb -> Grammar.isVerb(verb)
                        && dependents(sentence, verb, "aux").stream()
                                .anyMatch(aux -> lemma(aux).equals("have")))
                .flatMap(verb -> dependents(sentence, verb, "obl:since").stream())
                .flatMap(day -> at(sentence, day).stream())
                .flatMap(first -> published.firstDay().flatMap(last -> lasting(first, last)).stream())
                .findFirst()
                .orElse(TimeSpan.unknown());
    }

    private Optional<LocalDate> at(Sentence sentence, IndexedWord day) {
        return times.in(sentence.span()).stream()
                .filter(time -> time.span().contains(day.beginPosition()))
                .map(TimeExpression::time)
                .filter(time -> time.days().filter(days -> days == 1).isPresent())
                .findFirst()
                .flatMap(TimeSpan::firstDay);
    }

    private static Optional<TimeSpan> lasting(LocalDate first, LocalDate last) {
        long days = ChronoUnit.DAYS.between(first, last);
        return days > 0 && days < LONGEST ? Optional.of(TimeSpan.lasting(first, last)) : Optional.empty();
    }
}
