package dev.parley.extract.corenlp.meeting;

import static dev.parley.extract.corenlp.parse.Grammar.dependents;
import static dev.parley.extract.corenlp.parse.Grammar.lemma;

import dev.parley.extract.MeetingKind;
import dev.parley.extract.corenlp.parse.Grammar;
import dev.parley.extract.corenlp.parse.Sentence;
import dev.parley.rules.RuleFile;
import edu.stanford.nlp.ling.IndexedWord;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Verbs that tell how long a meeting took: "over two days they traded drafts", "she listened for half an hour". */
final class LengthVerbs {
    private final Map<String, Row> verbs = RuleFile.read("extract/meeting/at-the-table.txt")
            .table(row -> new Row(row.get(1), MeetingKind.valueOf(row.get(2))));
    private final Set<String> times =
            RuleFile.read("extract/meeting/spent-times.txt").words();

    Optional<Trigger> at(Sentence sentence, IndexedWord word) {
        return Optional.ofNullable(verbs.get(Grammar.phrasal(sentence, word)))
                .filter(row -> hasTime(sentence, word, row) && !TenseReader.isNegated(sentence, word))
                .map(row ->
                        new Trigger(sentence, word, word, new MeetingRule.Length(row.kind()), sentence.spanOf(word)));
    }

    private boolean hasTime(Sentence sentence, IndexedWord verb, Row row) {
        return dependents(sentence, verb, "obl:" + row.preposition()).stream()
                .anyMatch(time -> times.contains(lemma(time)) && Grammar.has(sentence, time, "nummod", "det"));
    }

    private record Row(String preposition, MeetingKind kind) {}
}
