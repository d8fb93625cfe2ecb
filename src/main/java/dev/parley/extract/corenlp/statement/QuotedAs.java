package dev.parley.extract.corenlp.statement;

import dev.parley.article.TextSpan;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** "Tass quoted X as saying that ...", "X was quoted as saying ...": X speaks, Tass is the medium. */
final class QuotedAs {
    private static final int FARTHEST = 12;
    private static final int FEWEST = 3;
    private final ContentEnd ends;

    QuotedAs(ContentEnd ends) {
        this.ends = ends;
    }

    static boolean is(Cue cue) {
        return saying(cue).isPresent();
    }

    Optional<Attribution> read(Cue cue) {
        SentenceTree tree = cue.tree();
        int saying = saying(cue).orElseThrow();
        OptionalInt speaker = cue.isPassive() ? first(tree.subjects(cue.word(), "nsubj:pass")) : object(cue, saying);
        int start = start(tree, saying + 1);
        if (speaker.isEmpty() || start >= tree.size()) {
            return Optional.empty();
        }
        int limit = cue.isPassive() ? cue.word() : saying - 1;
        Source source = new Source(tree, speaker.getAsInt(), NounPhrases.around(tree, speaker.getAsInt(), limit));
        OptionalInt outlet = cue.isPassive() ? agent(cue) : first(tree.subjects(cue.word(), "nsubj"));
        Optional<TokenRange> said = tree.isTagged(start, ".")
                ? before(tree, cue.isPassive() ? speaker : outlet)
                : Optional.of(new TokenRange(start, Math.max(start, ends.of(cue, start))));
        if (said.isEmpty()) {
            return Optional.empty();
        }
        TextSpan content = tree.span(said.get());
        int end = content.start() > tree.start(cue.word())
                ? content.start()
                : tree.span(cue.shown()).end();
        TextSpan clause = new TextSpan(tree.start(cue.word()), end);
        return Optional.of(new Attribution(
                tree,
                source,
                cue.entry(),
                cue.word(),
                shown(cue, saying),
                List.of(content),
                clause,
                -1,
                outlet.orElse(-1),
                false));
    }

    private static List<TextSpan> shown(Cue cue, int saying) {
        SentenceTree tree = cue.tree();
        return cue.isPassive() && saying - cue.word() <= 2
                ? List.of(tree.span(new TokenRange(cue.word(), saying)))
                : List.of(tree.span(cue.shown()), tree.span(new TokenRange(saying - 1, saying)));
    }

    private static OptionalInt saying(Cue cue) {
        SentenceTree tree = cue.tree();
        for (int i = cue.next(); i + 1 < tree.size() && i < cue.next() + FARTHEST; i++) {
            if (tree.is(i, "as") && tree.isTagged(i + 1, "VBG")) {
                return cue.entry().lemma().equals("quote")
                                || cue.entry().lemma().equals("cite")
                        ? OptionalInt.of(i + 1)
                        : OptionalInt.empty();
            }
        }
        return OptionalInt.empty();
    }

    private static int start(SentenceTree tree, int after) {
        int at = Adjuncts.skip(tree, after);
        if (tree.isTagged(at, ",", ":") && tree.opensQuote(at + 1)) {
            return at + 1;
        }
        return tree.is(at, "that") ? at + 1 : at;
    }

    private static OptionalInt object(Cue cue, int saying) {
        OptionalInt object = cue.object();
        return object.isPresent() && object.getAsInt() < saying ? object : NounPhrases.headAt(cue.tree(), cue.next());
    }

    private static OptionalInt agent(Cue cue) {
        SentenceTree tree = cue.tree();
        return tree.is(cue.next(), "by") ? NounPhrases.headAt(tree, cue.next() + 1) : OptionalInt.empty();
    }

    /** "There was no dismay; the paper quoted an official as saying on Sunday": what stands before. */
    private static Optional<TokenRange> before(SentenceTree tree, OptionalInt subject) {
        if (subject.isEmpty()) {
            return Optional.empty();
        }
        int last =
                NounPhrases.around(tree, subject.getAsInt(), subject.getAsInt()).first() - 1;
        while (last > 0 && tree.isTagged(last, ",", ":", "''")) {
            last--;
        }
        return last < FEWEST ? Optional.empty() : Optional.of(new TokenRange(0, last));
    }

    private static OptionalInt first(List<Integer> tokens) {
        return tokens.isEmpty() ? OptionalInt.empty() : OptionalInt.of(tokens.getFirst());
    }
}
