package dev.parley.extract.corenlp.time;

import static dev.parley.extract.corenlp.parse.Grammar.governors;

import dev.parley.article.TextSpan;
import dev.parley.extract.TimeExpression;
import dev.parley.extract.corenlp.parse.Grammar;
import dev.parley.extract.corenlp.parse.Grammar.Governor;
import dev.parley.extract.corenlp.parse.Sentence;
import dev.parley.time.TimeSpan;
import edu.stanford.nlp.ling.IndexedWord;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** When something happens, from the dates that hang on its words in the dependency graph. */
public final class AttachedTimes {
    private static final int STEPS = 4;
    /** Days that a meeting may last; dates further apart belong to different things. */
    private static final int LONGEST = 14;

    private static final String[] THROUGH = {"nmod*", "obl*", "appos", "amod", "compound", "advmod", "dep"};
    /** "After a round in Bern last month": when something else was. */
    private static final String[] OF_ANOTHER = {
        "obl:after", "obl:before", "obl:following", "nmod:after", "nmod:before", "nmod:following"
    };

    private static final Pattern DAY = Pattern.compile(
            "(?i)day\\b|today|tonight|tomorrow|morning|afternoon|evening|night|[a-z]{3}[.]? \\d{1,2}\\b|\\b\\d{1,2} [a-z]{3,}");
    private static final Pattern END = Pattern.compile("(?i)^(the )?(end|close) of|['’]s end$");
    private static final Set<String> COMPARING = Verbs.words("comparing.txt");
    private static final Set<String> PREPOSITIONS = Set.of("in", "on", "at", "for", "this");
    private static final Set<String> CLAUSE_ENDS = Set.of(",", ";", ":", "—", "–", "(", "”", "\"");
    private final Times times;

    public AttachedTimes(Times times) {
        this.times = times;
    }

    /** Unknown when no date hangs on the words; durations and sets are no dates. */
    public TimeSpan on(Sentence sentence, Collection<IndexedWord> words) {
        return on(sentence, words, 0);
    }

    /** The same, of dates that stand at this place of the article or behind it. */
    public TimeSpan on(Sentence sentence, Collection<IndexedWord> words, int from) {
        List<TimeSpan> found = new ArrayList<>();
        for (TimeExpression time : times.in(sentence.span())) {
            if (isDated(time)
                    && time.span().start() >= from
                    && time.time().isKnown()
                    && !isDenied(sentence, time.span())
                    && hangsOn(sentence, time.span(), words)) {
                found.add(untilEnd(sentence, time).orElseGet(() -> PairedDays.with(sentence, time)));
            }
        }
        return together(found);
    }

    /** "Before the end of April", "by the end of the year": any day up to then. */
    private static Optional<TimeSpan> untilEnd(Sentence sentence, TimeExpression time) {
        boolean before = sentence.tokens().stream()
                .filter(token -> token.endPosition() <= time.span().start())
                .reduce((a, b) -> b)
                .filter(token -> token.word().matches("before|by"))
                .isPresent();
        return before && END.matcher(time.text()).find()
                ? time.time().lastDay().map(TimeSpan::until)
                : Optional.empty();
    }

    /** "Not in May", "not for this winter". */
    private static boolean isDenied(Sentence sentence, TextSpan time) {
        List<String> before = sentence.tokens().stream()
                .filter(token -> token.endPosition() <= time.start())
                .map(token -> token.word().toLowerCase(Locale.ROOT))
                .toList();
        return before.size() > 1
                && PREPOSITIONS.contains(before.getLast())
                && before.get(before.size() - 2).equals("not");
    }

    /** A clock time alone ("at 10 a.m.") is on no day that the text names. */
    private static boolean isDated(TimeExpression time) {
        return time.type() == TimeExpression.Type.DATE
                || (time.type() == TimeExpression.Type.TIME
                        && DAY.matcher(time.text()).find());
    }

    private static boolean hangsOn(Sentence sentence, TextSpan time, Collection<IndexedWord> words) {
        return head(sentence, time)
                .map(head -> words.contains(head) || reaches(sentence, head, words) || isOfDoer(sentence, head, words))
                .orElse(false);
    }

    /** "A on Wednesday had a meeting": the parser gives the day to the person. */
    private static boolean isOfDoer(Sentence sentence, IndexedWord day, Collection<IndexedWord> words) {
        return governors(sentence, day).stream()
                .filter(governor -> governor.is("nmod:on")
                        && "PERSON".equals(governor.word().ner()))
                .anyMatch(person -> words.stream()
                        .filter(Grammar::isVerb)
                        .filter(verb -> verb.index() == day.index() + 1)
                        .anyMatch(verb -> Grammar.subjects(sentence, verb).stream()
                                .flatMap(subject -> Grammar.withConjuncts(sentence, subject).stream())
                                .anyMatch(person.word()::equals)));
    }

    private static boolean reaches(Sentence sentence, IndexedWord from, Collection<IndexedWord> words) {
        Set<IndexedWord> level = Set.of(from);
        for (int step = 0; step < STEPS; step++) {
            Set<IndexedWord> next = new LinkedHashSet<>();
            for (IndexedWord word : level) {
                if (isComparison(sentence, word)) {
                    continue;
                }
                for (Governor governor : governors(sentence, word)) {
                    if (step > 0 && governor.is(OF_ANOTHER)) {
                        continue;
                    }
                    if (words.contains(governor.word()) && !governor.is("nsubj*", "conj*")) {
                        return true;
                    }
                    boolean paired =
                            governor.is("conj*") && governor.word().tag().equals("CD");
                    if (!Grammar.isVerb(governor.word()) && (paired || governor.is(THROUGH))) {
                        next.add(governor.word());
                    }
                }
            }
            level = next;
        }
        return false;
    }

    /** "The first since 2009", "later than in May", "as in September". */
    private static boolean isComparison(Sentence sentence, IndexedWord word) {
        return Grammar.dependents(sentence, word, "case").stream().anyMatch(c -> COMPARING.contains(Grammar.form(c)));
    }

    /** The word of the expression that the rest of the sentence sees, its noun before its number: "16 October". */
    private static Optional<IndexedWord> head(Sentence sentence, TextSpan time) {
        return sentence.graph().vertexListSorted().stream()
                .filter(w -> time.contains(w.beginPosition()))
                .filter(w -> governors(sentence, w).stream()
                                .anyMatch(g -> !time.contains(g.word().beginPosition()))
                        || sentence.graph().getRoots().contains(w))
                .min(Comparator.comparing(w -> !Grammar.isNoun(w)));
    }

    /** The one day told right behind the word, with no verb between, whatever the parser hung it on. */
    public TimeSpan behind(Sentence sentence, IndexedWord word) {
        TextSpan from = sentence.spanOf(word);
        TimeSpan found = TimeSpan.unknown();
        for (TimeExpression time : times.in(sentence.span())) {
            boolean near = isDated(time)
                    && time.time().days().filter(days -> days == 1).isPresent()
                    && time.span().start() > from.end();
            if (near && !found.isKnown() && isSameClause(sentence, word, time.span())) {
                found = PairedDays.with(sentence, time);
            }
        }
        return found;
    }

    private static boolean isSameClause(Sentence sentence, IndexedWord word, TextSpan time) {
        return sentence.tokens().stream()
                .filter(token -> token.index() > word.index() && token.beginPosition() < time.start())
                .allMatch(token -> !token.tag().startsWith("VB")
                        && !token.tag().equals("MD")
                        && !CLAUSE_ENDS.contains(token.word())
                        && !COMPARING.contains(token.word().toLowerCase(Locale.ROOT)));
    }

    /** Expressions that agree narrow one another; two days that do not are taken as from one to the other. */
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

    /** "In September and in October" is no stretch of two months. */
    private static boolean areDays(TimeSpan first, TimeSpan second) {
        return Stream.of(first, second)
                .allMatch(span -> span.days().filter(days -> days <= LONGEST).isPresent());
    }

    private static Optional<TimeSpan> lasting(TimeSpan first, TimeSpan second) {
        boolean near = first.lastDay()
                .flatMap(last ->
                        second.firstDay().map(next -> last.plusDays(LONGEST).isAfter(next)))
                .orElse(false);
        if (!near || !areDays(first, second) || !first.definitelyBefore(second)) {
            return Optional.empty();
        }
        return first.firstDay().flatMap(from -> second.lastDay().map(to -> TimeSpan.lasting(from, to)));
    }
}
