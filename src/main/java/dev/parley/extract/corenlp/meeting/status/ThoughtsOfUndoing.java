package dev.parley.extract.corenlp.meeting.status;

import static dev.parley.extract.corenlp.parse.Grammar.lemma;

import dev.parley.extract.corenlp.parse.Factuality;
import dev.parley.extract.corenlp.parse.Grammar;
import dev.parley.extract.corenlp.parse.Sentence;
import dev.parley.rules.RuleFile;
import edu.stanford.nlp.ling.IndexedWord;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Tells calling off or putting off that is only thought of ("could be called off", "no plans to cancel") from what was done. */
final class ThoughtsOfUndoing {
    private static final String DONE = "DONE";
    private static final Set<String> CONDITIONS = Set.of("if", "unless", "whether");
    private static final Set<String> ALMOST = Set.of("almost", "nearly");
    private final Map<String, String> thoughts =
            RuleFile.read("extract/meeting/thoughts-of-undoing.txt").table(row -> row.get(1));
    private final Set<String> nouns =
            RuleFile.read("extract/meeting/thought-nouns.txt").words();
    private final Set<String> unheeding =
            RuleFile.read("extract/meeting/unheeding.txt").words();

    /** Whether the meeting of which the verb says that it is called off or put off is so far to take place. */
    boolean holds(Sentence sentence, IndexedWord word) {
        boolean reported = Factuality.isReported(sentence, word);
        boolean doubtful = Grammar.dependents(sentence, word, "aux").stream()
                .filter(modal -> modal.tag().equals("MD") && !Factuality.FUTURE.contains(Grammar.form(modal)))
                .anyMatch(modal -> !(reported && Grammar.form(modal).equals("would")));
        return doubtful
                || verbsAbove(sentence, word).findAny().isPresent()
                || nounBefore(sentence, word, "to").anyMatch(noun -> isUnheeded(sentence, noun))
                || nounBefore(sentence, word, "of").anyMatch(noun -> nouns.contains(lemma(noun)))
                || Factuality.isNegated(sentence, word)
                || Grammar.dependents(sentence, word, "advmod").stream()
                        .anyMatch(nearly -> ALMOST.contains(Grammar.form(nearly)))
                || Grammar.dependents(sentence, word, "mark").stream()
                        .anyMatch(condition -> CONDITIONS.contains(Grammar.form(condition)));
    }

    /** The words above it that tell that it is thought of: they say nothing of the meeting themselves. */
    Stream<IndexedWord> thinkers(Sentence sentence, IndexedWord word) {
        Stream<IndexedWord> aboveNouns = Stream.of("to", "of")
                .flatMap(link -> nounBefore(sentence, word, link))
                .flatMap(noun -> Grammar.governors(sentence, noun).stream())
                .map(Grammar.Governor::word);
        return Stream.concat(verbsAbove(sentence, word), aboveNouns);
    }

    /** Of what was done only "denied that it was". */
    private Stream<IndexedWord> verbsAbove(Sentence sentence, IndexedWord word) {
        boolean toDo = word.tag().matches("VBG?") || isInfinitive(sentence, word);
        return Grammar.governors(sentence, word).stream()
                .filter(above -> above.is("xcomp", "ccomp", "acl", "acl:to", "advcl:to")
                        || (above.is("dep") && !Grammar.has(sentence, word, "aux*")))
                .map(Grammar.Governor::word)
                .filter(above -> !Grammar.isNoun(above))
                .filter(above -> toDo ? thoughts.containsKey(lemma(above)) : DONE.equals(thoughts.get(lemma(above))));
    }

    private static boolean isInfinitive(Sentence sentence, IndexedWord word) {
        return Grammar.dependents(sentence, word, "mark").stream()
                .anyMatch(to -> Grammar.form(to).equals("to"));
    }

    /** "No plans to cancel", "the idea of cancelling", whatever the parser hangs the verb on. */
    private static Stream<IndexedWord> nounBefore(Sentence sentence, IndexedWord word, String link) {
        return Grammar.dependents(sentence, word, "mark", "case").stream()
                .filter(to -> Grammar.form(to).equals(link))
                .flatMap(to -> sentence.word(to.index() - 2).stream())
                .filter(Grammar::isNoun);
    }

    /** "No plans", "rejected calls", "faces pressure"; but "bowed to pressure to cancel" did cancel. */
    private boolean isUnheeded(Sentence sentence, IndexedWord noun) {
        return Grammar.dependents(sentence, noun, "det").stream()
                        .anyMatch(no -> Grammar.form(no).equals("no"))
                || Grammar.governors(sentence, noun).stream()
                        .anyMatch(above -> above.is("obj") && unheeding.contains(lemma(above.word())));
    }
}
