package dev.parley.extract.corenlp.parse;

import dev.parley.rules.RuleFile;
import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tags the names of organisations that the world knows, however the tagger reads them: "the UN refugee agency". */
final class KnownNames {
    /** In words. */
    private static final int LONGEST = 9;

    private final Set<String> known = RuleFile.read("extract/actor/organizations.txt").rows().stream()
            .flatMap(row -> Stream.concat(
                    Stream.of(row.getFirst()), Stream.of(row.get(2).split(" *; *"))))
            .collect(Collectors.toUnmodifiableSet());
    private final Set<String> beginKnown =
            known.stream().map(name -> name.split("[ ']")[0]).collect(Collectors.toUnmodifiableSet());

    /** The longest known name that begins here, tagged: of one word only where the tagger saw a place, as in "NATO". */
    boolean mend(List<CoreLabel> tokens, int first) {
        if (!beginKnown.contains(tokens.get(first).word())) {
            return false;
        }
        StringBuilder name = new StringBuilder();
        int end = -1;
        for (int last = first; last < Math.min(tokens.size(), first + LONGEST); last++) {
            String word = tokens.get(last).word();
            name.append(name.isEmpty() || word.startsWith("'") ? "" : " ").append(word);
            if (known.contains(name.toString())
                    && (last > first || tokens.get(first).ner().equals("LOCATION"))) {
                end = last;
            }
        }
        if (end >= first) {
            OrganizationRepairs.tag(tokens, first, end);
        }
        return end >= first;
    }
}
