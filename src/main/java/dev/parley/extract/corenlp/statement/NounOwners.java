package dev.parley.extract.corenlp.statement;

import dev.parley.rules.RuleFile;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Whose claim, promise or doubt a noun tells of: its possessor, who follows after "by", or who makes or voices it. */
final class NounOwners {
    private final Set<String> verbs =
            Set.copyOf(RuleFile.read("extract/statement/owning-verbs.txt").lines());

    Optional<Source> of(Cue cue) {
        SentenceTree tree = cue.tree();
        OptionalInt possessor = tree.child(cue.word(), "nmod:poss");
        if (possessor.isPresent()) {
            int head = possessor.getAsInt();
            TokenRange phrase = tree.isTagged(head, "PRP$", "WP$")
                    ? new TokenRange(head, head)
                    : withoutPossessive(tree, NounPhrases.around(tree, head, cue.word()));
            return Optional.of(new Source(tree, head, phrase));
        }
        if (tree.is(cue.next(), "by", "from", "among")) {
            return SourceFinder.nounAfter(tree, cue.next());
        }
        return maker(cue).or(() -> holder(cue));
    }

    /** "X is of the opinion that", "X is under the impression that". */
    private static Optional<Source> holder(Cue cue) {
        SentenceTree tree = cue.tree();
        return tree.subjects(cue.word(), "nsubj").stream()
                .filter(s -> s < cue.word() && !tree.is(s, "it", "there", "this", "that", "what") && !tree.isQuoted(s))
                .filter(s -> tree.child(cue.word(), "case").isPresent())
                .findFirst()
                .map(s -> new Source(tree, s, NounPhrases.around(tree, s, cue.word())));
    }

    private Optional<Source> maker(Cue cue) {
        SentenceTree tree = cue.tree();
        int verb = tree.governor(cue.word());
        if (verb < 0 || !tree.isRelation(cue.word(), "obj") || !verbs.contains(tree.lemma(verb))) {
            return Optional.empty();
        }
        return tree.subjects(verb, "nsubj").stream()
                .filter(s -> s < verb && !tree.isQuoted(s))
                .findFirst()
                .map(s -> Antecedents.ofSubject(tree, verb, s))
                .map(s -> new Source(tree, s, NounPhrases.around(tree, s, verb)));
    }

    private static TokenRange withoutPossessive(SentenceTree tree, TokenRange phrase) {
        int last = phrase.last();
        while (last > phrase.first() && tree.isTagged(last, "POS")) {
            last--;
        }
        return new TokenRange(phrase.first(), last);
    }
}
