package dev.parley.extract.corenlp.statement;

import dev.parley.extract.Act;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells what is done by saying something: from the cue, else from the content. */
final class SpeechActs {
    private static final Map<Act, Act> NEGATED = Map.of(
            Act.DENY,
            Act.CONCEDE,
            Act.AGREE,
            Act.REJECT,
            Act.SUPPORT,
            Act.REJECT,
            Act.REJECT,
            Act.INFORM,
            Act.ACCUSE,
            Act.INFORM,
            Act.DEMAND,
            Act.INFORM,
            Act.THREATEN,
            Act.INFORM,
            Act.CONCEDE,
            Act.DENY,
            Act.PROPOSE,
            Act.INFORM);

    private final List<Rule> rules =
            DataLines.fieldsOf("acts.txt").stream().map(Rule::of).toList();

    private record Rule(Act act, Set<String> cues, Pattern pattern) {
        static Rule of(List<String> fields) {
            if (fields.size() != 3) {
                throw new IllegalStateException("Not an act, cues and a pattern: " + fields);
            }
            Set<String> cues =
                    fields.get(1).equals("*") ? Set.of() : Set.of(fields.get(1).split(" "));
            return new Rule(Act.valueOf(fields.get(0)), cues, Pattern.compile(fields.get(2)));
        }

        boolean fits(String cue, String content) {
            return (cues.isEmpty() || cues.contains(cue))
                    && pattern.matcher(content).find();
        }
    }

    Act of(Attribution attribution, String content) {
        CueEntry cue = attribution.entry();
        Act told = cue == null ? null : cue.act();
        if (told != null) {
            return attribution.negated() ? NEGATED.getOrDefault(told, Act.INFORM) : told;
        }
        String lemma = cue == null ? "" : cue.lemma();
        String lower = content.toLowerCase(Locale.ROOT);
        return rules.stream()
                .filter(rule -> rule.fits(lemma, lower))
                .map(Rule::act)
                .findFirst()
                .orElse(Act.INFORM);
    }
}
