package dev.parley.extract.corenlp.parse;

import dev.parley.rules.RuleFile;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds organisations that the tagger passed over: outlets by what they do, and those known by name. */
final class OutletRepairs {
    private static final String NOTHING = "O";
    private static final String ORGANIZATION = "ORGANIZATION";
    private static final int SHORTEST = 3;
    private final Set<String> reporting =
            RuleFile.read("extract/actor/reporting.txt").words();
    private final Set<String> outlets =
            RuleFile.read("extract/actor/outlets.txt").words();
    private final Set<String> known = RuleFile.read("extract/actor/organizations.txt").rows().stream()
            .map(List::getFirst)
            .collect(Collectors.toUnmodifiableSet());

    void mend(Sentence sentence, int first) {
        List<CoreLabel> tokens = sentence.tokens();
        if (tokens.get(first).ner().equals("LOCATION")) {
            mendKnown(tokens, first);
        } else if (isArticleOfName(tokens, first)) {
            mendTitled(tokens, first);
        } else if (isName(tokens, first) && !isName(tokens, first - 1)) {
            int last = first;
            while (isName(tokens, last + 1)) {
                last++;
            }
            if (isOutlet(sentence, first, last)) {
                tag(tokens, first, last);
            }
        }
    }

    private void mendKnown(List<CoreLabel> tokens, int first) {
        StringBuilder name = new StringBuilder();
        for (int last = first; last < tokens.size() && tokens.get(last).ner().equals("LOCATION"); last++) {
            name.append(name.isEmpty() ? "" : " ").append(tokens.get(last).word());
            if (known.contains(name.toString())) {
                tag(tokens, first, last);
                return;
            }
        }
    }

    /** In running text nobody writes "The" large but where it belongs to a name: "told The Diplomat". */
    private static boolean isArticleOfName(List<CoreLabel> tokens, int the) {
        return tokens.get(the).word().equals("The")
                && the > 0
                && Character.isLowerCase(tokens.get(the - 1).word().charAt(0))
                && isLargeAndFree(tokens, the + 1);
    }

    private static void mendTitled(List<CoreLabel> tokens, int the) {
        int last = the + 1;
        while (isLargeAndFree(tokens, last + 1)) {
            last++;
        }
        if (last + 1 == tokens.size() || tokens.get(last + 1).ner().equals(NOTHING)) {
            tag(tokens, the, last);
        }
    }

    private static boolean isLargeAndFree(List<CoreLabel> tokens, int i) {
        return i < tokens.size()
                && tokens.get(i).ner().equals(NOTHING)
                && Character.isUpperCase(tokens.get(i).word().charAt(0));
    }

    /** "The agency X", "X reported", "told X". */
    private boolean isOutlet(Sentence sentence, int first, int last) {
        boolean called = first > 0
                && outlets.contains(sentence.tokens().get(first - 1).word().toLowerCase(Locale.ROOT));
        boolean longEnough = sentence.tokens().get(last).word().length() >= SHORTEST;
        return longEnough
                && (called
                        || sentence.word(last).filter(w -> reports(sentence, w)).isPresent());
    }

    private boolean reports(Sentence sentence, IndexedWord name) {
        return Grammar.governors(sentence, name).stream()
                .anyMatch(g -> (g.is("nsubj") && reporting.contains(Grammar.lemma(g.word())))
                        || (g.is("obj", "iobj") && Grammar.lemma(g.word()).equals("tell")));
    }

    private static void tag(List<CoreLabel> tokens, int first, int last) {
        tokens.subList(first, last + 1).forEach(t -> t.setNER(ORGANIZATION));
    }

    private static boolean isName(List<CoreLabel> tokens, int i) {
        return i >= 0
                && i < tokens.size()
                && tokens.get(i).ner().equals(NOTHING)
                && tokens.get(i).tag().startsWith("NNP")
                && Character.isUpperCase(tokens.get(i).word().charAt(0));
    }
}
