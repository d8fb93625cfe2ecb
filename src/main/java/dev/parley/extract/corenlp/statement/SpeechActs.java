package dev.parley.extract.corenlp.statement;

import dev.parley.extract.Act;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

    private record Rule(Act act, Pattern pattern) {
        static Rule of(List<String> fields) {
            if (fields.size() != 2) {
                throw new IllegalStateException("Not an act and a pattern: " + fields);
            }
            return new Rule(Act.valueOf(fields.get(0)), Pattern.compile(fields.get(1)));
        }
    }

    Act of(Attribution attribution, String content) {
        CueEntry cue = attribution.entry();
        Act told = cue == null ? null : cue.act();
        if (told != null) {
            return attribution.negated() ? NEGATED.getOrDefault(told, Act.INFORM) : told;
        }
        String lower = content.toLowerCase(Locale.ROOT);
        return rules.stream()
                .filter(rule -> rule.pattern().matcher(lower).find())
                .map(Rule::act)
                .findFirst()
                .orElse(Act.INFORM);
    }
}
