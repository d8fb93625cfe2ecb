package dev.parley.extract.corenlp.parse;

import static dev.parley.extract.corenlp.parse.Grammar.dependents;
import static dev.parley.extract.corenlp.parse.Grammar.form;
import static dev.parley.extract.corenlp.parse.Grammar.governors;
import static dev.parley.extract.corenlp.parse.Grammar.lemma;

import dev.parley.extract.corenlp.parse.Grammar.Governor;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Whether what a word tells is told as a fact: denied, to come, given up, under a condition. */
public final class Factuality {
    /** Auxiliaries of what is to come. */
    public static final Set<String> FUTURE = Set.of("will", "'ll", "’ll", "wo", "shall");

    private static final Set<String> NEGATIONS = Set.of("not", "n't", "n’t", "never", "no");
    private static final Set<String> PAST = Set.of("VBD", "VBN", "VBG");
    private static final Set<String> CONDITIONS = Set.of("if", "unless", "provided");

    private Factuality() {}

    /** "Did not meet", "no meeting", "no longer meets". */
    public static boolean isNegated(Sentence sentence, IndexedWord word) {
        return dependents(sentence, word, "advmod", "neg", "det").stream().anyMatch(d -> NEGATIONS.contains(form(d)))
                || isNoLonger(sentence, word);
    }

    /** "Will not meet after all", "will no longer meet": it was planned. */
    public static boolean isGivenUp(Sentence sentence, IndexedWord verb) {
        boolean future = dependents(sentence, verb, "aux").stream()
                .anyMatch(
                        aux -> FUTURE.contains(form(aux)) || (form(aux).equals("would") && isReported(sentence, verb)));
        return future && (isNoLonger(sentence, verb) || (isNegated(sentence, verb) && isAfterAll(sentence, verb)));
    }

    /** Rather than could, will, did not, or might under a condition. */
    public static boolean hasHappened(Sentence sentence, IndexedWord verb) {
        return verb.tag().matches("VBD|VBN")
                && !isNegated(sentence, verb)
                && dependents(sentence, verb, "aux").stream()
                        .allMatch(aux -> lemma(aux).equals("have"))
                && dependents(sentence, verb, "mark").stream().noneMatch(mark -> CONDITIONS.contains(form(mark)));
    }

    /** "Said they would meet" reports "we will meet", unless a condition goes with it. */
    public static boolean isReported(Sentence sentence, IndexedWord verb) {
        boolean conditional = dependents(sentence, verb, "advcl*").stream()
                .anyMatch(clause -> dependents(sentence, clause, "mark").stream()
                        .anyMatch(mark -> CONDITIONS.contains(form(mark))));
        List<IndexedWord> heads = new ArrayList<>(List.of(verb));
        governors(sentence, verb).stream()
                .filter(governor -> governor.is("conj*"))
                .map(Governor::word)
                .forEach(heads::add);
        return !conditional
                && heads.stream()
                        .flatMap(head -> governors(sentence, head).stream())
                        .anyMatch(governor -> governor.is("ccomp", "parataxis", "acl:relcl", "dep")
                                && PAST.contains(governor.word().tag()));
    }

    private static boolean isAfterAll(Sentence sentence, IndexedWord verb) {
        List<CoreLabel> tokens = sentence.tokens();
        for (int i = verb.index(); i + 1 < tokens.size(); i++) {
            if (tokens.get(i).word().equals("after") && tokens.get(i + 1).word().equals("all")) {
                return i + 2 == tokens.size() || tokens.get(i + 2).tag().matches("[.,:]");
            }
        }
        return false;
    }

    private static boolean isNoLonger(Sentence sentence, IndexedWord verb) {
        return dependents(sentence, verb, "advmod").stream()
                .filter(longer -> form(longer).equals("longer"))
                .anyMatch(longer -> dependents(sentence, longer, "advmod", "neg", "det").stream()
                        .anyMatch(no -> NEGATIONS.contains(form(no))));
    }
}
