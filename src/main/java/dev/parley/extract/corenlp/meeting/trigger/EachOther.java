package dev.parley.extract.corenlp.meeting.trigger;

import static dev.parley.extract.corenlp.parse.Grammar.dependents;
import static dev.parley.extract.corenlp.parse.Grammar.form;

import dev.parley.extract.corenlp.parse.Sentence;
import edu.stanford.nlp.ling.IndexedWord;
import java.util.Locale;
import java.util.Set;

/** "Faced each other", "sat down together". */
public final class EachOther {
    private static final Set<String> ONE_ANOTHER = Set.of("each", "one");

    private EachOther() {}

    public static boolean isTold(Sentence sentence, IndexedWord verb) {
        boolean together = dependents(sentence, verb, "advmod").stream().anyMatch(a -> form(a).equals("together"));
        int next = verb.index() + 1;
        boolean other = sentence.tokens().stream()
                .filter(token -> token.index() >= next && token.index() <= next + 2)
                .anyMatch(token -> ONE_ANOTHER.contains(token.word().toLowerCase(Locale.ROOT))
                        && token.index() < sentence.tokens().size()
                        && Set.of("other", "another")
                                .contains(sentence.tokens()
                                        .get(token.index())
                                        .word()
                                        .toLowerCase(Locale.ROOT)));
        return together || other;
    }
}
