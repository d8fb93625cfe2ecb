package dev.parley.extract.corenlp.statement;

import dev.parley.article.TextSpan;
import dev.parley.extract.Act;
import edu.stanford.nlp.ling.CoreLabel;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

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

    /** "suggested holding a vote". */
    private static final Pattern SUGGESTED = Pattern.compile("^[a-z]+ing\\b");

    /** "asked whether the dam was safe" demands nothing. */
    private static final Pattern QUESTION = Pattern.compile("^(?:whether|if|how|what|why|who|when|where)\\b");

    private final ActRules rules = new ActRules();

    Act of(Attribution attribution, String content) {
        CueEntry cue = attribution.entry();
        Act told = cue == null ? null : cue.act();
        if (told != null
                && cue != null
                && cue.takes(Complement.ASK)
                && QUESTION.matcher(content).find()) {
            return Act.INFORM;
        }
        if (told != null) {
            return attribution.negated() ? NEGATED.getOrDefault(told, Act.INFORM) : told;
        }
        String lemma = cue == null ? "" : cue.lemma();
        if (lemma.equals("suggest") && SUGGESTED.matcher(content).find()) {
            return Act.PROPOSE;
        }
        return rules.act(new Saying(lemma, leads(attribution), target(attribution), content))
                .orElse(Act.INFORM);
    }

    private static boolean leads(Attribution attribution) {
        TextSpan start = attribution.tree().sentence().spanOf(0, 0);
        return !attribution.cue().isEmpty()
                && attribution.content().getFirst().overlaps(start)
                && attribution.content().getFirst().end()
                        <= attribution.cue().getFirst().start();
    }

    private static String target(Attribution attribution) {
        if (attribution.cue().isEmpty()) {
            return "";
        }
        int from = attribution.cue().getLast().end();
        int to = attribution.content().getFirst().start();
        return attribution.tree().sentence().tokens().stream()
                .filter(token -> token.beginPosition() >= from && token.endPosition() <= to)
                .map(CoreLabel::word)
                .collect(Collectors.joining(" "));
    }
}
