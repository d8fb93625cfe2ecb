package dev.parley.extract.corenlp.parse;

import dev.parley.rules.RuleFile;
import edu.stanford.nlp.ling.CoreLabel;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Somebody whose surname is a town's is a person among persons: "Laurent Fabius, William Hague and Guido Westerwelle". */
final class PeopleRepairs {
    private static final String PERSON = "PERSON";
    private static final Set<String> LINKS = Set.of(",", "and", "or", "&");
    private final Set<String> givenNames = new HashSet<>();

    PeopleRepairs() {
        givenNames.addAll(RuleFile.read("extract/actor/men.txt").words());
        givenNames.addAll(RuleFile.read("extract/actor/women.txt").words());
    }

    /** Of two words from there on that are taken for a place. */
    void mend(List<CoreLabel> tokens, int i) {
        boolean pair = isPlace(tokens, i) && isPlace(tokens, i + 1);
        boolean alone = !isPlace(tokens, i - 1) && !isPlace(tokens, i + 2);
        if (pair && alone && givenNames.contains(tokens.get(i).word()) && isAmongPersons(tokens, i)) {
            tokens.get(i).setNER(PERSON);
            tokens.get(i + 1).setNER(PERSON);
        }
    }

    private static boolean isAmongPersons(List<CoreLabel> tokens, int i) {
        return (isLink(tokens, i - 1) && isPerson(tokens, i - 2)) || (isLink(tokens, i + 2) && isPerson(tokens, i + 3));
    }

    private static boolean isLink(List<CoreLabel> tokens, int i) {
        return i >= 0 && i < tokens.size() && LINKS.contains(tokens.get(i).word());
    }

    private static boolean isPerson(List<CoreLabel> tokens, int i) {
        return tag(tokens, i).equals(PERSON);
    }

    private static boolean isPlace(List<CoreLabel> tokens, int i) {
        return tag(tokens, i).equals("LOCATION");
    }

    private static String tag(List<CoreLabel> tokens, int i) {
        return i >= 0 && i < tokens.size() ? tokens.get(i).ner() : "O";
    }
}
