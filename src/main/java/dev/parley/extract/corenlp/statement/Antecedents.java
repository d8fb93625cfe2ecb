package dev.parley.extract.corenlp.statement;

import dev.parley.rules.RuleFile;
import java.util.Set;

/** From a word that only stands in for a noun, or hangs on it, to the noun. */
final class Antecedents {
    private static final int FARTHEST_GOVERNOR = 4;
    private static final Set<String> FAMILIAR =
            RuleFile.read("extract/statement/familiar.txt").words();

    private Antecedents() {}

    /** Of a relative pronoun before the verb the noun that it stands for. */
    static int ofPronoun(SentenceTree tree, int verb, int pronoun) {
        for (int s : tree.subjects(verb, "nsubj")) {
            if (s < pronoun && tree.isNominal(s)) {
                return aboveCase(tree, s);
            }
        }
        int before = pronoun - 1;
        while (before >= 0 && (!tree.isNominal(before) || Adjuncts.isTime(tree, before))) {
            before--;
        }
        return before < 0 ? 0 : aboveCase(tree, before);
    }

    /** The subject itself, or what it stands for when it is a relative pronoun. */
    static int ofSubject(SentenceTree tree, int verb, int subject) {
        return tree.isTagged(subject, "WP", "WDT") ? ofPronoun(tree, verb, subject) : subject;
    }

    /** "people briefed on the move": the noun that the phrase with a preposition hangs on, else the noun itself. */
    static int aboveCase(SentenceTree tree, int noun) {
        int at = noun;
        for (int steps = 0; steps < FARTHEST_GOVERNOR; steps++) {
            if (tree.child(at, "case").isEmpty() || tree.child(at, "case").getAsInt() > at) {
                return at;
            }
            int up = tree.governor(at);
            if (up >= 0 && tree.isRelation(up, "acl", "amod") && !tree.isNominal(up)) {
                up = tree.governor(up);
            }
            if (up < 0 || up > at || !tree.isNominal(up)) {
                return beforeCase(tree, at);
            }
            at = up;
        }
        return at;
    }

    /** Where the parser hangs the phrase on something else: the noun that stands before its preposition. */
    private static int beforeCase(SentenceTree tree, int noun) {
        int before = Math.min(tree.first(noun), tree.child(noun, "case").orElse(noun)) - 1;
        while (before > 0
                && (tree.isTagged(before, "VBN", "VBG", "RB")
                        || FAMILIAR.contains(tree.lower(before))
                        || Adjuncts.isTime(tree, before))) {
            before--;
        }
        return before >= 0 && tree.isNominal(before) ? NounPhrases.topOf(tree, before) : noun;
    }
}
