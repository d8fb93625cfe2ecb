package dev.parley.extract.corenlp.meeting.company;

import dev.parley.extract.ActorKind;
import dev.parley.extract.ActorReport;
import dev.parley.rules.RuleFile;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/** Those who are named by no name: "the two sides", "senior negotiators", "their president". */
public final class Generic {
    private final Set<String> heads =
            RuleFile.read("extract/meeting/both-sides.txt").words();
    private final Set<String> modifiers =
            RuleFile.read("extract/meeting/plain-modifiers.txt").words();

    public boolean isAny(ActorReport actor) {
        String[] words = actor.name().toLowerCase(Locale.ROOT).split("[\\s-]+");
        String last = words[words.length - 1];
        boolean unnamed = actor.kind() == ActorKind.GROUP
                ? heads.contains(last)
                : actor.kind() == ActorKind.ANONYMOUS && (heads.contains(last) || heads.contains(last + "s"));
        return unnamed && Arrays.stream(words).limit(words.length - 1L).allMatch(modifiers::contains);
    }
}
