package dev.parley.extract.corenlp.parse;

import dev.parley.rules.RuleFile;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds organisations that the tagger passed over: outlets by what they do, and those known by name. */
final class OrganizationRepairs {
    private static final String NOTHING = "O";
    private static final String ORGANIZATION = "ORGANIZATION";
    private static final int SHORTEST = 3;
    private static final Pattern COMPOUND = Pattern.compile("\\p{Lu}\\p{Ll}+(?:\\p{Lu}\\p{Ll}+)+");
    private final Pattern ofPerson = Pattern.compile(RuleFile.read("extract/actor/name-beginnings.txt").lines().stream()
                    .collect(Collectors.joining("|", "(?:", ")"))
            + "\\p{Lu}.*");
    private final Set<String> reporting =
            RuleFile.read("extract/actor/reporting.txt").words();
    private final Set<String> citing = RuleFile.read("extract/actor/citing.txt").words();
    private final Set<String> highest =
            RuleFile.read("extract/actor/highest-offices.txt").words();
    private final Set<String> outlets =
            RuleFile.read("extract/actor/outlets.txt").words();
    private final KnownNames known = new KnownNames();
    private final LongNames longNames = new LongNames(known);

    void mend(Sentence sentence, int first) {
        List<CoreLabel> tokens = sentence.tokens();
        if (known.mend(tokens, first) || longNames.mend(tokens, first)) {
            return;
        }
        if (isCompound(tokens.get(first))) {
            tag(tokens, first, first);
        } else if (sentence.isArticleOfName(first) && isLargeAndFree(tokens, first + 1)) {
            mendTitled(sentence, first);
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

    /** "SoftBank", "PetroChina": companies write two words in one; people do so behind "Mac", "De" and the like. */
    private boolean isCompound(CoreLabel token) {
        return token.ner().equals(NOTHING)
                && token.tag().startsWith("NNP")
                && COMPOUND.matcher(token.word()).matches()
                && !ofPerson.matcher(token.word()).matches();
    }

    /** "Told The Diplomat", "in an interview with The Diplomat"; but also "told The President". */
    private void mendTitled(Sentence sentence, int the) {
        List<CoreLabel> tokens = sentence.tokens();
        int last = the + 1;
        while (isLargeAndFree(tokens, last + 1)) {
            last++;
        }
        boolean ends = last + 1 == tokens.size() || tokens.get(last + 1).ner().equals(NOTHING);
        boolean ofState = tokens.subList(the + 1, last + 1).stream()
                .anyMatch(word -> highest.contains(word.word().toLowerCase(Locale.ROOT)));
        if (ends
                && !ofState
                && sentence.word(last).filter(name -> isCited(sentence, name)).isPresent()) {
            tag(tokens, the, last);
        }
    }

    private static boolean isLargeAndFree(List<CoreLabel> tokens, int i) {
        return i < tokens.size()
                && tokens.get(i).ner().equals(NOTHING)
                && Character.isUpperCase(tokens.get(i).word().charAt(0));
    }

    /** "The agency X", "X reported", "told X", "an interview with X". */
    private boolean isOutlet(Sentence sentence, int first, int last) {
        boolean called = first > 0
                && outlets.contains(sentence.tokens().get(first - 1).word().toLowerCase(Locale.ROOT));
        boolean longEnough = sentence.tokens().get(last).word().length() >= SHORTEST;
        return longEnough
                && (called
                        || sentence.word(last)
                                .filter(w -> reports(sentence, w) || isInterviewer(sentence, w))
                                .isPresent());
    }

    /** "Gave an interview to the X", "in an interview with X". */
    private static boolean isInterviewer(Sentence sentence, IndexedWord name) {
        return Grammar.governors(sentence, name).stream()
                .filter(g -> g.is("obl:to", "nmod:to", "nmod:with"))
                .anyMatch(g -> Grammar.lemma(g.word()).equals("interview")
                        || Grammar.objects(sentence, g.word()).stream()
                                .anyMatch(object -> Grammar.lemma(object).equals("interview")));
    }

    private boolean isCited(Sentence sentence, IndexedWord name) {
        return reports(sentence, name)
                || Grammar.governors(sentence, name).stream()
                        .anyMatch(g -> g.is("obl:according_to")
                                || g.is("nmod:with", "obl:with", "obl:to", "obl:by", "obl:in")
                                        && citing.contains(Grammar.lemma(g.word())));
    }

    private boolean reports(Sentence sentence, IndexedWord name) {
        return Grammar.governors(sentence, name).stream()
                .anyMatch(g -> (g.is("nsubj") && reporting.contains(Grammar.lemma(g.word())))
                        || (g.is("obj", "iobj") && Grammar.lemma(g.word()).equals("tell")));
    }

    static void tag(List<CoreLabel> tokens, int first, int last) {
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
