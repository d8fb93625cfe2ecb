package dev.parley.extract.corenlp.statement;

import dev.parley.rules.RuleFile;
import java.util.OptionalInt;
import java.util.Set;

/**
 * A word that reports speech, where it stands.
 *
 * @param word the verb or noun itself
 * @param shown the words given as the cue: with negation or particle
 */
record Cue(SentenceTree tree, int word, TokenRange shown, CueEntry entry) {

    /** "failed to agree on": it was not done. */
    private static final Set<String> UNDONE =
            RuleFile.read("extract/statement/undone.txt").words();

    static Cue of(SentenceTree tree, int word, CueEntry entry) {
        String[] words = entry.lemma().split(" ");
        int particles = words.length - 1;
        if (particles > 0 && !tree.is(word + 1, words[1]) && CueLists.isBetween(tree, word + 1)) {
            particles++;
        }
        int first = word;
        boolean negated = tree.is(word - 1, "not", "n't", "n’t", "never");
        if (negated) {
            first = word >= 2 && tree.isTagged(word - 2, "VB", "MD") ? word - 2 : word - 1;
        }
        if (tree.is(word - 1, "to") && UNDONE.contains(tree.lemma(word - 2))) {
            first = word - 2;
        }
        return new Cue(tree, word, new TokenRange(first, word + particles), entry);
    }

    /** The first token after the cue. */
    int next() {
        return shown.last() + 1;
    }

    boolean isNegated() {
        return shown.first() < word;
    }

    boolean isPassive() {
        return tree.isTagged(word, "VBN") && (tree.child(word, "aux:pass").isPresent() || hasBeBefore());
    }

    private boolean hasBeBefore() {
        for (int i = word - 1; i >= 0 && i >= word - 3; i--) {
            if (tree.lemma(i).equals("be")) {
                return true;
            }
            if (!tree.isTagged(i, "RB")) {
                return false;
            }
        }
        return false;
    }

    boolean isParticiple() {
        return tree.tag(word).equals("VBG")
                && !tree.is(word - 1, "is", "are", "was", "were", "been", "be", "'s", "’s")
                && tree.child(word, "aux").isEmpty();
    }

    /** Of "let the others know that" and "let it be known that" the word that lets, by whose subject it is told. */
    OptionalInt letting() {
        if (!entry.lemma().equals("know")) {
            return OptionalInt.empty();
        }
        int at = tree.governor(word);
        return at >= 0 && at < word && tree.lemma(at).equals("let") ? OptionalInt.of(at) : OptionalInt.empty();
    }

    OptionalInt object() {
        OptionalInt object = tree.child(word, "obj");
        return object.isPresent() && object.getAsInt() > word ? object : OptionalInt.empty();
    }
}
