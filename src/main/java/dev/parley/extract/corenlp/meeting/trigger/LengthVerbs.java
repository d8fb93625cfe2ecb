package dev.parley.extract.corenlp.meeting.trigger;

import static dev.parley.extract.corenlp.parse.Grammar.dependents;
import static dev.parley.extract.corenlp.parse.Grammar.form;
import static dev.parley.extract.corenlp.parse.Grammar.lemma;

import dev.parley.extract.MeetingKind;
import dev.parley.extract.corenlp.parse.Factuality;
import dev.parley.extract.corenlp.parse.Grammar;
import dev.parley.extract.corenlp.parse.Sentence;
import dev.parley.rules.RuleFile;
import edu.stanford.nlp.ling.IndexedWord;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Verbs that tell how long a meeting took: "over two days they traded drafts", "she listened for half an hour". */
final class LengthVerbs {
    /** "Over the past two days" is told of the days, and not of a meeting. */
    private static final Set<String> RELATIVE =
            Set.of("past", "last", "recent", "next", "coming", "previous", "following");

    private final Map<String, Row> verbs = RuleFile.read("extract/meeting/at-the-table.txt")
            .table(row -> new Row(row.get(1), MeetingKind.valueOf(row.get(2))));
    private final Set<String> times =
            RuleFile.read("extract/meeting/spent-times.txt").words();

    Optional<Trigger> at(Sentence sentence, IndexedWord word) {
        return Optional.ofNullable(verbs.get(Grammar.phrasal(sentence, word)))
                .filter(row -> hasTime(sentence, word, row) && isOver(sentence, word))
                .map(row ->
                        new Trigger(sentence, word, word, new MeetingRule.Length(row.kind()), sentence.spanOf(word)));
    }

    private boolean hasTime(Sentence sentence, IndexedWord verb, Row row) {
        return dependents(sentence, verb, "obl:" + row.preposition()).stream()
                .anyMatch(time -> times.contains(lemma(time))
                        && Grammar.has(sentence, time, "nummod", "det", "det:predet")
                        && dependents(sentence, time, "amod").stream()
                                .noneMatch(which -> RELATIVE.contains(form(which))));
    }

    /** What was done, and by somebody who may have sat there: "they", "the sides", a name; but not "their armies". */
    private static boolean isOver(Sentence sentence, IndexedWord verb) {
        List<IndexedWord> subjects = new ArrayList<>(dependents(sentence, verb, "nsubj"));
        subjects.removeIf(subject -> dependents(sentence, subject, "nmod:poss").stream()
                .anyMatch(whose -> whose.tag().equals("PRP$")));
        return !subjects.isEmpty() && Factuality.hasHappened(sentence, verb);
    }

    private record Row(String preposition, MeetingKind kind) {}
}
