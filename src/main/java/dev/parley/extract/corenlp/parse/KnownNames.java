package dev.parley.extract.corenlp.parse;

import dev.parley.rules.RuleFile;
import edu.stanford.nlp.ling.CoreLabel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Tags the names of organisations that the world knows, however the tagger reads them: "the UN refugee agency". */
final class KnownNames {
    /** In words. */
    private static final int LONGEST = 9;

    private static final String OF_NO_STATE = "-";

    /** With the code of the state, by the name. */
    private final Map<String, String> known = new HashMap<>();

    private final Set<String> beginnings;

    KnownNames() {
        for (List<String> row : RuleFile.read("extract/actor/organizations.txt").rows()) {
            // "Israel's military" is what its forces are listed under, and may be the beginning of anything.
            if (!row.getFirst().contains("'s ")) {
                known.put(row.getFirst(), row.get(1));
            }
            for (String name : row.get(2).split(" *; *")) {
                known.put(name, row.get(1));
            }
        }
        known.remove("");
        beginnings = known.keySet().stream().map(name -> name.split("[ ']")[0]).collect(Collectors.toUnmodifiableSet());
    }

    /** The longest known name that begins here, tagged: of one word only where the tagger saw a place, as in "NATO". */
    boolean mend(List<CoreLabel> tokens, int first) {
        int end = endOf(tokens, first);
        if (end >= first) {
            OrganizationRepairs.tag(tokens, first, end);
        }
        return end >= first;
    }

    /** Whether the token is the last of a known name. */
    boolean endsAt(List<CoreLabel> tokens, int last) {
        for (int first = Math.max(0, last - LONGEST); first <= last; first++) {
            if (endOf(tokens, first) == last) {
                return true;
            }
        }
        return false;
    }

    private int endOf(List<CoreLabel> tokens, int first) {
        int end = -1;
        if (beginnings.contains(tokens.get(first).word())) {
            StringBuilder name = new StringBuilder();
            for (int last = first; last < Math.min(tokens.size(), first + LONGEST); last++) {
                String word = tokens.get(last).word().replace('’', '\'');
                name.append(name.isEmpty() || word.startsWith("'") ? "" : " ").append(word);
                String state = known.get(name.toString());
                boolean fits = last > first || tokens.get(first).ner().equals("LOCATION");
                if (state != null && fits && (state.equals(OF_NO_STATE) || !isOfAnother(tokens, first - 1))) {
                    end = last;
                }
            }
        }
        return end;
    }

    /** "The German Foreign Office", "Norway's State Department": another state's body of that name. */
    private static boolean isOfAnother(List<CoreLabel> tokens, int before) {
        return before >= 0
                && (tokens.get(before).tag().equals("POS")
                        || (tokens.get(before).tag().equals("JJ")
                                && Character.isUpperCase(
                                        tokens.get(before).word().charAt(0))));
    }
}
