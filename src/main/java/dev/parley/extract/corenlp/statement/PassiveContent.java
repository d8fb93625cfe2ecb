package dev.parley.extract.corenlp.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** "is expected to ...", "was seen as ...", "were accused of ...", "was endorsed by ...": content of a passive cue. */
final class PassiveContent {
    private final ContentEnd ends;

    PassiveContent(ContentEnd ends) {
        this.ends = ends;
    }

    /** The pieces in order; empty when the cue is no passive, or says nothing of its subject. */
    List<TokenRange> of(Cue cue) {
        if (!cue.isPassive()) {
            return List.of();
        }
        SentenceTree tree = cue.tree();
        int at = cue.next();
        boolean byAgent = tree.is(at, "by");
        if (byAgent) {
            at = SourceFinder.nounAfter(tree, at)
                    .map(s -> s.phrase().last() + 1)
                    .orElse(at);
        }
        while (tree.isTagged(at, "RB")) {
            at++;
        }
        return after(cue, at)
                .or(() -> byAgent ? subjectAlone(cue) : Optional.empty())
                .orElse(List.of());
    }

    private Optional<List<TokenRange>> after(Cue cue, int at) {
        SentenceTree tree = cue.tree();
        CueEntry entry = cue.entry();
        boolean infinitive = tree.is(at, "to") && tree.isTagged(at + 1, "VB", "RB");
        if (infinitive && entry.takes(Complement.RAISED)) {
            return withSubject(cue, at);
        }
        if (tree.is(at, "as") && entry.takes(Complement.AS)) {
            return withSubject(cue, at + 1);
        }
        if (entry.takes(Complement.NAME) && (tree.isTagged(at, "JJ", "DT", "NN") || tree.opensQuote(at))) {
            return withSubject(cue, at);
        }
        if (infinitive && entry.takes(Complement.ASK) && !isToCome(cue)) {
            return upTo(cue, at).map(List::of);
        }
        return tree.is(at, "of") && entry.takes(Complement.OF)
                ? upTo(cue, at + 1).map(List::of)
                : Optional.empty();
    }

    /** "would be asked to pay": so far nobody has asked. */
    private static boolean isToCome(Cue cue) {
        SentenceTree tree = cue.tree();
        return IntStream.range(VerbGroups.before(tree, cue.word()) + 1, cue.word())
                .anyMatch(i -> tree.isTagged(i, "MD"));
    }

    private Optional<List<TokenRange>> withSubject(Cue cue, int start) {
        Optional<TokenRange> rest = upTo(cue, start);
        List<TokenRange> pieces = new ArrayList<>();
        rest.flatMap(r -> subject(cue)).ifPresent(pieces::add);
        rest.ifPresent(pieces::add);
        return pieces.size() < 2 ? Optional.empty() : Optional.of(pieces);
    }

    private Optional<List<TokenRange>> subjectAlone(Cue cue) {
        SentenceTree tree = cue.tree();
        return cue.entry().takes(Complement.OBJECT)
                ? subject(cue)
                        .filter(phrase -> !tree.isTagged(phrase.last(), "PRP", "W"))
                        .map(List::of)
                : Optional.empty();
    }

    private static Optional<TokenRange> subject(Cue cue) {
        SentenceTree tree = cue.tree();
        OptionalInt subject = tree.child(cue.word(), "nsubj:pass", "nsubj");
        int before = VerbGroups.before(tree, cue.word());
        if (tree.isTagged(before, "WP", "WDT")) {
            return Optional.of(new TokenRange(before, before));
        }
        boolean adjacent = tree.isTagged(before, "NN", "PRP") && !tree.isTagged(before, "PRP$");
        int head = subject.orElse(adjacent ? NounPhrases.topOf(tree, before) : cue.word());
        if (head >= cue.word() || tree.is(head, "it", "there") || tree.isQuoted(head)) {
            return Optional.empty();
        }
        return Optional.of(NounPhrases.around(tree, head, cue.word()));
    }

    private Optional<TokenRange> upTo(Cue cue, int start) {
        SentenceTree tree = cue.tree();
        if (start >= tree.size() || tree.isTagged(start, ".", ",")) {
            return Optional.empty();
        }
        int last = ends.of(cue, start);
        OptionalInt agent = tree.child(cue.word(), "obl:agent");
        if (agent.isPresent() && agent.getAsInt() > start) {
            last = Math.min(last, tree.first(agent.getAsInt()) - 1);
        }
        return Optional.of(new TokenRange(start, Math.max(start, last)));
    }
}
