package dev.parley.timeline;

import dev.parley.rules.RuleFile;
import java.util.Locale;
import java.util.Set;

/** Words of reporting that tell no more than that something was said. */
final class PlainCues {
    private static final Set<String> WORDS =
            RuleFile.read("timeline/plain-cues.txt").words();

    private PlainCues() {}

    static boolean contains(String cue) {
        return WORDS.contains(cue.toLowerCase(Locale.ROOT));
    }
}
