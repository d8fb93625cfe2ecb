package dev.parley.extract.corenlp.parse;

import dev.parley.rules.RuleFile;
import edu.stanford.nlp.ling.CoreLabel;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Finds people in what the tagger took for something else: "Undersecretary for Economic Affairs Anna Keller", and somebody
 * whose surname is a town's among persons: "Laurent Fabius, William Hague and Guido Westerwelle".
 */
final class PeopleRepairs {
    private static final String PERSON = "PERSON";
    private static final Set<String> LINKS = Set.of(",", "and", "or", "&");
    private final Set<String> givenNames = new HashSet<>();

    private static final String ORGANIZATION = "ORGANIZATION";
    private static final int MATTER = 2;
    private static final Set<String> OF_MATTER = Set.of("for", "of");
    private final Set<String> offices =
            RuleFile.read("extract/actor/offices.txt").words();

    PeopleRepairs() {
        givenNames.addAll(RuleFile.read("extract/actor/men.txt").words());
        givenNames.addAll(RuleFile.read("extract/actor/women.txt").words());
    }

    /** Behind what an office is for, up to the end of what is taken for one organisation. */
    void mendBehindOffice(List<CoreLabel> tokens, int i) {
        boolean ends =
                tag(tokens, i + 1).equals(ORGANIZATION) && !tag(tokens, i + 2).equals(ORGANIZATION);
        if (!ends
                || !tag(tokens, i).equals(ORGANIZATION)
                || !givenNames.contains(tokens.get(i).word())) {
            return;
        }
        int first = i;
        while (tag(tokens, first - 1).equals(ORGANIZATION)) {
            first--;
        }
        boolean behindOffice = first >= MATTER
                && i > first
                && OF_MATTER.contains(tokens.get(first - 1).word())
                && offices.contains(tokens.get(first - MATTER).word().toLowerCase(Locale.ROOT));
        if (behindOffice) {
            tokens.get(i).setNER(PERSON);
            tokens.get(i + 1).setNER(PERSON);
        }
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
