package dev.parley.extract.corenlp.statement;

import dev.parley.article.TextSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** "X's promise to ...", "the announcement by X that ...", "X made the claim that ...". */
final class CueNouns {
    private final CueLists lists;
    private final ContentEnd ends;

    CueNouns(CueLists lists, ContentEnd ends) {
        this.lists = lists;
        this.ends = ends;
    }

    List<Attribution> in(SentenceTree tree) {
        List<Attribution> found = new ArrayList<>();
        for (int i = 0; i + 2 < tree.size(); i++) {
            if (tree.isTagged(i, "NN") && !tree.isQuoted(i)) {
                int noun = i;
                lists.noun(tree.lemma(i))
                        .flatMap(entry -> read(Cue.of(tree, noun, entry)))
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<Attribution> read(Cue cue) {
        SentenceTree tree = cue.tree();
        Optional<Source> source = owner(cue);
        int from = cue.next();
        if (source.isPresent() && source.get().phrase().first() > cue.word()) {
            from = source.get().phrase().last() + 1;
        }
        OptionalInt start = start(cue, from);
        if (source.isEmpty() || start.isEmpty()) {
            return Optional.empty();
        }
        int limit = end(cue, start.getAsInt());
        List<TextSpan> content = List.of(tree.span(new TokenRange(start.getAsInt(), limit)));
        return Optional.of(Attribution.of(cue, source.get(), content));
    }

    /** As far as the parser hangs it on the noun, or up to the verb whose subject the noun is. */
    private int end(Cue cue, int start) {
        SentenceTree tree = cue.tree();
        int furthest = ends.of(cue, start);
        int last = Math.min(tree.last(cue.word()), furthest);
        if (last > start + 1) {
            return last;
        }
        int end = start;
        while (end < furthest && !(tree.is(start, "to") && tree.isFinite(end + 1))) {
            end++;
        }
        return ContentEnd.trimmed(tree, start, end);
    }

    private static OptionalInt start(Cue cue, int from) {
        SentenceTree tree = cue.tree();
        if (from + 1 >= tree.size()) {
            return OptionalInt.empty();
        }
        if (tree.is(from, "that") && cue.entry().takes(Complement.CLAUSE) && !tree.isFinite(from + 1)) {
            return OptionalInt.of(from + 1);
        }
        if (tree.is(from, "to") && cue.entry().takes(Complement.INF) && tree.isTagged(from + 1, "VB")) {
            return OptionalInt.of(from);
        }
        boolean object = tree.is(from, "for") && cue.entry().takes(Complement.OBJECT);
        return object ? OptionalInt.of(from + 1) : OptionalInt.empty();
    }

    private static Optional<Source> owner(Cue cue) {
        SentenceTree tree = cue.tree();
        OptionalInt possessor = tree.child(cue.word(), "nmod:poss");
        if (possessor.isPresent()) {
            int head = possessor.getAsInt();
            TokenRange phrase = tree.isTagged(head, "PRP$")
                    ? new TokenRange(head, head)
                    : withoutPossessive(tree, NounPhrases.around(tree, head, cue.word()));
            return Optional.of(new Source(tree, head, phrase));
        }
        if (tree.is(cue.next(), "by", "from")) {
            return SourceFinder.nounAfter(tree, cue.next());
        }
        int governor = tree.governor(cue.word());
        boolean made = governor >= 0
                && tree.isRelation(cue.word(), "obj")
                && List.of("make", "issue", "repeat", "express", "give").contains(tree.lemma(governor));
        return made
                ? tree.subjects(governor, "nsubj").stream()
                        .findFirst()
                        .map(s -> new Source(tree, s, NounPhrases.around(tree, s, governor)))
                : Optional.empty();
    }

    private static TokenRange withoutPossessive(SentenceTree tree, TokenRange phrase) {
        int last = phrase.last();
        while (last > phrase.first() && tree.isTagged(last, "POS")) {
            last--;
        }
        return new TokenRange(phrase.first(), last);
    }
}
