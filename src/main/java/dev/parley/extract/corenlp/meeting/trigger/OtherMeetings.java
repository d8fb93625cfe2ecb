package dev.parley.extract.corenlp.meeting.trigger;

import static dev.parley.extract.corenlp.parse.Grammar.dependents;
import static dev.parley.extract.corenlp.parse.Grammar.form;

import dev.parley.extract.corenlp.parse.Sentence;
import dev.parley.rules.RuleFile;
import edu.stanford.nlp.ling.IndexedWord;
import java.util.Map;

/** Tells by the words before it whether a meeting is another than the one told of before. */
public final class OtherMeetings {
    private final Map<String, Boolean> words =
            RuleFile.read("extract/meeting/another.txt").table(row -> row.size() > 1);

    /** "The next round", "a new meeting": it may be one that was planned before. */
    boolean include(Sentence sentence, IndexedWord noun) {
        return dependents(sentence, noun, "amod", "det", "det:qmod").stream()
                .anyMatch(word -> words.containsKey(form(word)));
    }

    /** "A meeting of ministers; another of the presidents". */
    public boolean areApart(Trigger trigger) {
        return dependents(trigger.sentence(), trigger.head(), "det", "amod").stream()
                .anyMatch(word -> words.getOrDefault(form(word), false));
    }
}
