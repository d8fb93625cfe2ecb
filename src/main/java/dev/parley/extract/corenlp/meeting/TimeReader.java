package dev.parley.extract.corenlp.meeting;

import static dev.parley.extract.corenlp.parse.Grammar.governors;

import dev.parley.article.TextSpan;
import dev.parley.extract.TimeExpression;
import dev.parley.extract.corenlp.parse.Grammar;
import dev.parley.extract.corenlp.parse.Grammar.Governor;
import dev.parley.extract.corenlp.parse.Sentence;
import dev.parley.extract.corenlp.time.Times;
import dev.parley.time.TimeSpan;
import edu.stanford.nlp.ling.IndexedWord;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads when a meeting is from the expressions of time that hang on its clause; never from the publication day. */
final class TimeReader {
    private static final int STEPS = 4;
    private final Times times;

    TimeReader(Times times) {
        this.times = times;
    }

    TimeSpan read(Trigger trigger, Clause clause) {
        List<TimeSpan> close = new ArrayList<>();
        List<TimeSpan> far = new ArrayList<>();
        for (TimeExpression time : times.in(trigger.sentence().span())) {
            if (!time.time().isKnown()
                    || time.type() == TimeExpression.Type.SET
                    || time.type() == TimeExpression.Type.DURATION) {
                continue;
            }
            if (hangsOn(trigger.sentence(), time.span(), new LinkedHashSet<>(clause.inner()))) {
                close.add(time.time());
            } else if (hangsOn(trigger.sentence(), time.span(), new LinkedHashSet<>(clause.outer()))) {
                far.add(time.time());
            }
        }
        return together(close.isEmpty() ? far : close);
    }

    private static boolean hangsOn(Sentence sentence, TextSpan time, Set<IndexedWord> words) {
        if (words.isEmpty()) {
            return false;
        }
        return head(sentence, time).map(head -> reaches(sentence, head, words)).orElse(false);
    }

    private static boolean reaches(Sentence sentence, IndexedWord from, Set<IndexedWord> words) {
        Set<IndexedWord> level = Set.of(from);
        for (int step = 0; step < STEPS; step++) {
            Set<IndexedWord> next = new LinkedHashSet<>();
            for (IndexedWord word : level) {
                for (Governor governor : governors(sentence, word)) {
                    if (words.contains(governor.word()) && !governor.is("nsubj*", "conj*")) {
                        return true;
                    }
                    if (!Grammar.isVerb(governor.word())
                            && governor.is("nmod*", "obl*", "appos", "amod", "compound", "advmod", "dep")) {
                        next.add(governor.word());
                    }
                }
            }
            level = next;
        }
        return false;
    }

    /** The word of the expression that the rest of the sentence sees. */
    private static Optional<IndexedWord> head(Sentence sentence, TextSpan time) {
        return sentence.graph().vertexListSorted().stream()
                .filter(w -> time.contains(w.beginPosition()))
                .filter(w -> governors(sentence, w).stream()
                        .anyMatch(g -> !time.contains(g.word().beginPosition())))
                .findFirst();
    }

    /** Several expressions on one meeting: those that agree narrow one another, two days span from one to the other. */
    private static TimeSpan together(List<TimeSpan> spans) {
        TimeSpan all = TimeSpan.unknown();
        for (TimeSpan span : spans) {
            TimeSpan before = all;
            all = all.isKnown()
                    ? all.narrowedBy(span).or(() -> lasting(before, span)).orElse(before)
                    : span;
        }
        return all;
    }

    private static Optional<TimeSpan> lasting(TimeSpan first, TimeSpan second) {
        if (!first.definitelyBefore(second)
                || first.firstDay().isEmpty()
                || second.lastDay().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                TimeSpan.lasting(first.firstDay().get(), second.lastDay().get()));
    }
}
