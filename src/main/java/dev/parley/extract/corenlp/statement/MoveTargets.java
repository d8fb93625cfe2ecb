package dev.parley.extract.corenlp.statement;

import dev.parley.rules.RuleFile;
import java.util.Set;

/** "rejected the plan" in the reporter's voice moves a proposal; nobody's words are given. */
final class MoveTargets {
    private static final int LONGEST_NAME = 4;
    private final Set<String> nouns =
            Set.copyOf(RuleFile.read("extract/statement/move-nouns.txt").lines());
    private final Set<String> verbs =
            Set.copyOf(RuleFile.read("extract/statement/move-verbs.txt").lines());

    boolean isMove(Cue cue, int object) {
        SentenceTree tree = cue.tree();
        return verbs.contains(cue.entry().lemma())
                && nouns.contains(tree.lemma(object))
                && !tree.is(object + 1, "to", "for", "that")
                && tree.last(object) - tree.first(object) < LONGEST_NAME;
    }
}
