package dev.parley.extract.corenlp.statement;

import dev.parley.rules.RuleFile;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells whether content holds only if something else does. */
final class Conditions {
    private final Set<String> asking =
            RuleFile.read("extract/statement/asking.txt").words();
    private final List<Pattern> patterns = RuleFile.read("extract/statement/conditions.txt").lines().stream()
            .map(Pattern::compile)
            .toList();

    boolean isConditional(Attribution attribution, String content) {
        String lower = content.toLowerCase(Locale.ROOT);
        CueEntry cue = attribution.entry();
        boolean indirectQuestion = cue != null && asking.contains(cue.lemma()) && lower.startsWith("if ");
        return !indirectQuestion
                && patterns.stream().anyMatch(p -> p.matcher(lower).find());
    }
}
