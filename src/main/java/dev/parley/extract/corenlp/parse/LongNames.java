package dev.parley.extract.corenlp.parse;

import dev.parley.rules.RuleFile;
import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.Set;

/** Tags names of organisations that go on behind "of" or "for", of which the tagger reads pieces: "Front for National Renewal". */
final class LongNames {
    private static final Set<String> LINKS = Set.of("of", "for");
    private final Set<String> heads =
            RuleFile.read("extract/actor/heads-of-long-names.txt").words();

    /**
     * A word that heads the names of organisations, what it is of or
     * for, and the large words before it; but not "the Council of Norway", which the state's name tells.
     */
    boolean mend(List<CoreLabel> tokens, int head) {
        if (!heads.contains(tokens.get(head).word())) {
            return false;
        }
        int last = head;
        for (int next = afterLink(tokens, last + 1); next > 0; next = afterLink(tokens, last + 1)) {
            last = next;
            while (isOfName(tokens, last + 1)) {
                last++;
            }
        }
        int first = head;
        while (first > 0
                && isOfName(tokens, first - 1)
                && !isSeat(tokens.get(first - 1).word())) {
            first--;
        }
        boolean isName = last > head && !tokens.get(last).ner().equals("LOCATION");
        if (isName) {
            OrganizationRepairs.tag(tokens, first, last);
        }
        return isName;
    }

    /** "Oslo-based". */
    private static boolean isSeat(String word) {
        return word.matches(".*-\\p{Ll}+");
    }

    /** The first word of a name behind "of" or "for", with "the" or without; 0 when none is there. */
    private int afterLink(List<CoreLabel> tokens, int link) {
        if (link + 1 >= tokens.size() || !LINKS.contains(tokens.get(link).word())) {
            return 0;
        }
        int name = tokens.get(link + 1).word().equals("the") ? link + 2 : link + 1;
        return isOfName(tokens, name) ? name : 0;
    }

    private static boolean isOfName(List<CoreLabel> tokens, int i) {
        return i < tokens.size()
                && Character.isUpperCase(tokens.get(i).word().charAt(0))
                && tokens.get(i).tag().matches("NNP?S?|JJ")
                && !tokens.get(i).ner().equals("LOCATION");
    }
}
