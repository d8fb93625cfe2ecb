package dev.parley.extract.corenlp.meeting.time;

import dev.parley.extract.corenlp.meeting.trigger.Clause;
import dev.parley.extract.corenlp.meeting.trigger.Trigger;
import dev.parley.extract.corenlp.parse.Grammar;
import dev.parley.extract.corenlp.parse.Grammar.Governor;
import dev.parley.extract.corenlp.parse.Sentence;
import dev.parley.extract.corenlp.time.AttachedTimes;
import dev.parley.extract.corenlp.time.Times;
import dev.parley.rules.RuleFile;
import dev.parley.time.TimeSpan;
import edu.stanford.nlp.ling.IndexedWord;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads when a meeting is from the dates that hang on its clause; never from the publication day. */
public final class TimeReader {
    private final Set<String> reporting =
            RuleFile.read("extract/meeting/telling.txt").words();
    private final AttachedTimes times;
    private final NewDate newDate;
    private final PutOffBy putOffBy;
    private final Offset offset;
    private final NightSession night;
    private final YearAhead yearAhead;
    private final GoingOn goingOn;

    public TimeReader(Times times) {
        this.times = new AttachedTimes(times);
        this.newDate = new NewDate(times);
        this.putOffBy = new PutOffBy(times);
        this.offset = new Offset(times);
        this.night = new NightSession(times);
        this.yearAhead = new YearAhead(times);
        this.goingOn = new GoingOn(times);
    }

    /** All days of a meeting of which the text tells one end and the length; otherwise what was told. */
    public TimeSpan lasting(Trigger trigger, TimeSpan told, Optional<String> length, Optional<Edge> edge) {
        return length.flatMap(lasted -> Edge.lasting(told, lasted, edge)
                        .or(() -> edge.flatMap(end -> night.of(trigger.sentence(), told, lasted, end))))
                .orElse(told);
    }

    public TimeSpan read(Trigger trigger, Clause clause) {
        Sentence sentence = trigger.sentence();
        TimeSpan told = offset.of(trigger);
        if (told.isKnown()) {
            return told;
        }
        TimeSpan close = times.on(sentence, clause.inner());
        if (close.isKnown()) {
            return close;
        }
        TimeSpan wide = times.on(sentence, clause.outer());
        if (wide.isKnown()) {
            return wide;
        }
        TimeSpan behind = times.behind(sentence, trigger.word());
        return behind.isKnown() ? behind : times.on(sentence, antecedents(sentence, clause));
    }

    /** The days of what "has gone on since Monday"; unknown for all else. */
    public TimeSpan goingOn(Trigger trigger, Clause clause, TimeSpan published) {
        return goingOn.since(trigger.sentence(), clause, published);
    }

    /** The time of what is still to be, as far as it is told. */
    public TimeSpan ahead(TimeSpan told, Trigger trigger, TimeSpan published) {
        return yearAhead.of(told, trigger.sentence(), published);
    }

    /** "On Wednesday called off a summit planned for Friday": the day before the verb is the day of calling it off. */
    public TimeSpan calledOff(Trigger trigger, Clause clause, Predicate<IndexedWord> calling) {
        Sentence sentence = trigger.sentence();
        List<IndexedWord> words =
                Stream.concat(clause.inner().stream(), clause.outer().stream()).toList();
        TimeSpan own = times.on(
                sentence, words.stream().filter(word -> !calling.test(word)).toList());
        if (own.isKnown()) {
            return own;
        }
        int verb = words.stream()
                .filter(calling)
                .mapToInt(IndexedWord::beginPosition)
                .min()
                .orElse(0);
        return times.on(sentence, words, verb);
    }

    /** Whether the text tells a new day. */
    public boolean isMoved(Trigger trigger, Clause clause) {
        return moved(trigger, clause).isKnown();
    }

    /** The new day of what is put off; the old one, if that is all the text tells. */
    public TimeSpan postponed(Trigger trigger, Clause clause) {
        TimeSpan moved = moved(trigger, clause);
        if (moved.isKnown()) {
            return moved;
        }
        TimeSpan own = own(trigger, clause);
        return own.isKnown() || words(clause).anyMatch(putOffBy::isPuttingOff) ? own : read(trigger, clause);
    }

    private TimeSpan moved(Trigger trigger, Clause clause) {
        TimeSpan told = newDate.in(trigger.sentence());
        return told.isKnown()
                ? told
                : putOffBy.from(
                        own(trigger, clause),
                        trigger.sentence(),
                        words(clause).map(IndexedWord::index).collect(Collectors.toUnmodifiableSet()));
    }

    /** "On Tuesday the talks were postponed": that is the day of putting them off. */
    private TimeSpan own(Trigger trigger, Clause clause) {
        return times.on(
                trigger.sentence(),
                words(clause).filter(word -> !putOffBy.isPuttingOff(word)).toList());
    }

    private static Stream<IndexedWord> words(Clause clause) {
        return Stream.concat(clause.inner().stream(), clause.outer().stream());
    }

    /** "In Bern on Thursday, where A will receive B": the parser hangs the clause on the day. */
    private static List<IndexedWord> antecedents(Sentence sentence, Clause clause) {
        List<IndexedWord> found = new ArrayList<>();
        for (IndexedWord word : clause.inner()) {
            Grammar.governors(sentence, word).stream()
                    .filter(governor -> governor.is("acl:relcl"))
                    .map(Governor::word)
                    .forEach(found::add);
            Grammar.dependents(sentence, word, "advmod").stream()
                    .filter(adverb -> Grammar.form(adverb).equals("when"))
                    .forEach(when -> found.addAll(justBefore(sentence, when)));
        }
        return found;
    }

    /** "On Thursday, when A is to receive B", whatever the parser hung the clause on. */
    private static List<IndexedWord> justBefore(Sentence sentence, IndexedWord when) {
        List<IndexedWord> before = new ArrayList<>();
        sentence.word(when.index() - 2)
                .filter(comma -> comma.word().equals(","))
                .flatMap(comma -> sentence.word(comma.index() - 2))
                .ifPresent(word -> {
                    before.add(word);
                    Grammar.governors(sentence, word).stream()
                            .map(Governor::word)
                            .filter(Grammar::isNoun)
                            .forEach(before::add);
                });
        return before;
    }

    /** What was told on a day as past was no later than that day: "said on Wednesday that they had met". */
    public TimeSpan latest(Trigger trigger, Clause clause) {
        Sentence sentence = trigger.sentence();
        List<IndexedWord> telling = new ArrayList<>();
        for (IndexedWord word : clause.inner()) {
            Grammar.governors(sentence, word).stream()
                    .filter(governor -> governor.is("ccomp", "parataxis", "dep"))
                    .map(Governor::word)
                    .forEach(telling::add);
            telling.addAll(Grammar.dependents(sentence, word, "parataxis", "dep"));
        }
        telling.removeIf(word -> !reporting.contains(Grammar.lemma(word)));
        TimeSpan told = times.on(trigger.sentence(), telling);
        return told.lastDay().map(TimeSpan::until).orElse(TimeSpan.unknown());
    }
}
