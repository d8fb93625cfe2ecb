package dev.parley.extract.corenlp.meeting.event;

import dev.parley.article.TextSpan;
import dev.parley.extract.MeetingStatus;
import dev.parley.extract.TimeExpression;
import dev.parley.extract.corenlp.meeting.status.StatusReading;
import dev.parley.extract.corenlp.meeting.trigger.Trigger;
import dev.parley.extract.corenlp.parse.Factuality;
import dev.parley.extract.corenlp.parse.Grammar;
import dev.parley.extract.corenlp.parse.Sentence;
import dev.parley.extract.corenlp.time.Times;
import dev.parley.rules.RuleFile;
import dev.parley.time.TimeSpan;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Makes two meetings of "the talks were adjourned until Friday": what there was, and what is to go on then. */
public final class Adjourned {
    private static final Set<String> UNTIL = Set.of("until", "till");
    private static final int NEAR = 5;
    private final Set<String> verbs =
            RuleFile.read("extract/meeting/adjourning.txt").words();
    private final Times times;

    public Adjourned(Times times) {
        this.times = times;
    }

    /** The mention itself where it tells of one meeting. */
    public List<Candidate> each(Candidate mention) {
        if (!Compatibility.isPast(mention.status().status())) {
            return List.of(mention);
        }
        return verb(mention.trigger())
                .flatMap(verb -> until(mention.trigger().sentence(), verb))
                .map(then -> List.of(
                        before(mention, then.day()),
                        mention.toGoOn(StatusReading.said(MeetingStatus.PLANNED), then.day(), then.words())))
                .orElse(List.of(mention));
    }

    private Optional<IndexedWord> verb(Trigger trigger) {
        Sentence sentence = trigger.sentence();
        Stream<IndexedWord> above =
                Grammar.governorsBy(sentence, trigger.head(), "nsubj", "nsubj:pass", "obj").stream();
        return Stream.concat(Stream.of(trigger.word()), above)
                .filter(word -> verbs.contains(Grammar.lemma(word)) && Factuality.hasHappened(sentence, word))
                .findFirst();
    }

    private record Resumption(TimeSpan day, TextSpan words) {}

    private Optional<Resumption> until(Sentence sentence, IndexedWord verb) {
        return times.in(sentence.span()).stream()
                .filter(time -> time.time().firstDay().isPresent())
                .flatMap(time -> resumed(sentence, verb, time).stream())
                .findFirst();
    }

    /** "Until Friday", or the end of "Monday until Friday", which is taken for all the days between. */
    private static Optional<Resumption> resumed(Sentence sentence, IndexedWord verb, TimeExpression time) {
        if (isUntil(sentence, verb, time)) {
            return Optional.of(new Resumption(time.time(), time.span()));
        }
        boolean range = UNTIL.stream().anyMatch(until -> time.text().contains(" " + until + " "));
        return range
                ? time.time().lastDay().map(day -> new Resumption(TimeSpan.day(day), time.span()))
                : Optional.empty();
    }

    private static boolean isUntil(Sentence sentence, IndexedWord verb, TimeExpression time) {
        List<CoreLabel> before = sentence.tokens().stream()
                .filter(token -> token.endPosition() <= time.span().start())
                .toList();
        return before.size() > verb.index()
                && before.size() <= verb.index() + NEAR
                && UNTIL.contains(before.getLast().word());
    }

    private static Candidate before(Candidate mention, TimeSpan resumed) {
        Optional<LocalDate> last = mention.time().lastDay();
        boolean told = last.isEmpty() || last.get().isBefore(resumed.firstDay().orElseThrow());
        TimeSpan own = told
                ? mention.time()
                : mention.time()
                        .firstDay()
                        .filter(first -> first.isBefore(resumed.firstDay().orElseThrow()))
                        .map(TimeSpan::day)
                        .orElse(TimeSpan.unknown());
        return mention.during(own);
    }
}
