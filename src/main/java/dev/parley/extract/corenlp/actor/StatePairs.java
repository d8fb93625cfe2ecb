package dev.parley.extract.corenlp.actor;

import dev.parley.article.TextSpan;
import dev.parley.extract.ActorKind;
import dev.parley.extract.MentionForm;
import dev.parley.extract.corenlp.parse.Sentence;
import dev.parley.extract.corenlp.place.State;
import dev.parley.extract.corenlp.place.States;
import dev.parley.rules.RuleFile;
import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** States joined in one word: "US-China talks", "the Norwegian-Swedish border", "the Moscow-Kyiv talks". */
final class StatePairs {
    private static final Pattern PART = Pattern.compile("[^-–]+");
    private final Map<String, String> prefixes =
            RuleFile.read("extract/place/state-prefixes.txt").table(row -> row.get(1));
    private final Set<String> meetings =
            RuleFile.read("extract/meeting/nouns.txt").words();
    private final Roster roster;

    private record Half(State state, TextSpan span, MentionForm form) {}

    StatePairs(Roster roster) {
        this.roster = roster;
    }

    /** Adds a mention of each, where all parts of the token are states. */
    void read(Sentence sentence, int token, States states) {
        CoreLabel label = sentence.tokens().get(token);
        String word = label.word();
        if ((word.indexOf('-') < 0 && word.indexOf('–') < 0)
                || states.named(word).isPresent()) {
            return;
        }
        boolean ofMeeting = token + 1 < sentence.tokens().size()
                && meetings.contains(sentence.tokens().get(token + 1).word().toLowerCase(Locale.ROOT));
        List<Half> halves = new ArrayList<>();
        Matcher parts = PART.matcher(word);
        while (parts.find()) {
            TextSpan span = new TextSpan(label.beginPosition() + parts.start(), label.beginPosition() + parts.end());
            Optional<Half> half = half(parts.group(), span, states, ofMeeting);
            if (half.isEmpty()) {
                return;
            }
            halves.add(half.get());
        }
        if (halves.stream().map(Half::state).distinct().count() > 1) {
            halves.forEach(half -> roster.power(ActorKind.STATE, half.state().name())
                    .add(Spot.within(sentence, token, half.span(), half.form())));
        }
    }

    private Optional<Half> half(String name, TextSpan span, States states, boolean ofMeeting) {
        Optional<State> named = states.named(name);
        if (named.isPresent()) {
            return named.map(state -> new Half(state, span, MentionForm.NAMED));
        }
        return states.ofAdjective(name)
                .or(() -> Optional.ofNullable(prefixes.get(name)).flatMap(states::named))
                // "The London-Paris train" is of two towns.
                .or(() -> ofMeeting ? states.ofCapital(name) : Optional.empty())
                .map(state -> new Half(state, span, MentionForm.METONYM));
    }
}
