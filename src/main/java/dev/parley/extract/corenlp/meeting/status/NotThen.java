package dev.parley.extract.corenlp.meeting.status;

import static dev.parley.extract.corenlp.parse.Grammar.dependents;
import static dev.parley.extract.corenlp.parse.Grammar.form;

import dev.parley.extract.corenlp.parse.Factuality;
import dev.parley.extract.corenlp.parse.Sentence;
import dev.parley.rules.RuleFile;
import edu.stanford.nlp.ling.IndexedWord;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** "Will not be held on those dates", "will not take place as planned": it is put off, and not denied. */
final class NotThen {
    private static final Set<String> PHRASES =
            RuleFile.read("extract/meeting/not-then.txt").words();

    private NotThen() {}

    static boolean isTold(Sentence sentence, IndexedWord verb) {
        boolean future = dependents(sentence, verb, "aux").stream()
                .anyMatch(aux ->
                        Factuality.FUTURE.contains(form(aux)) || form(aux).equals("would"));
        String behind = sentence.tokens().stream()
                .skip(verb.index())
                .map(token -> token.word().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" "));
        return future
                && Factuality.isNegated(sentence, verb)
                && PHRASES.stream().anyMatch(phrase -> (" " + behind + " ").contains(" " + phrase + " "));
    }
}
