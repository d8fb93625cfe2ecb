package dev.parley.extract.corenlp.statement;

import dev.parley.article.TextSpan;
import dev.parley.extract.corenlp.statement.CueEntry.Kind;
import dev.parley.rules.RuleFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

/** "According to X, ...", "..., according to X", "in X's words, ...": the rest of the sentence is what X says. */
final class AccordingTo {
    private static final CueEntry ENTRY = new CueEntry("according to", Kind.SPEECH, null, Set.of(Complement.CLAUSE));
    private final Set<String> accounts =
            RuleFile.read("extract/statement/accounts.txt").words();
    private final CueLists lists;
    private final ContentEnd ends;

    AccordingTo(CueLists lists, ContentEnd ends) {
        this.lists = lists;
        this.ends = ends;
    }

    List<Attribution> in(SentenceTree tree) {
        List<Attribution> found = new ArrayList<>();
        for (int i = 0; i + 2 < tree.size(); i++) {
            if (tree.is(i, "according") && tree.is(i + 1, "to") && !tree.isQuoted(i)) {
                int cue = i;
                SourceFinder.nounAfter(tree, i + 1)
                        .flatMap(s ->
                                read(s, new TokenRange(cue, cue + 1), s.phrase().last()))
                        .ifPresent(found::add);
            } else if (tree.is(i, "as") && !tree.isQuoted(i) && (i == 0 || tree.isTagged(i - 1, ","))) {
                asSaid(tree, i).ifPresent(found::add);
            } else if (tree.is(i, "in", "by") && !tree.isQuoted(i) && !tree.isTagged(i - 1, "VB")) {
                account(tree, i).ifPresent(found::add);
            }
        }
        return found;
    }

    /** "As X put it, ...", "..., as X has said". */
    private Optional<Attribution> asSaid(SentenceTree tree, int as) {
        OptionalInt head = NounPhrases.headAt(tree, as + 1);
        if (head.isEmpty()) {
            return Optional.empty();
        }
        int verb = head.getAsInt() + 1;
        while (tree.isAuxiliary(verb) || tree.isTagged(verb, "RB")) {
            verb++;
        }
        boolean putIt = verb + 1 < tree.size() && tree.lemma(verb).equals("put") && tree.is(verb + 1, "it");
        boolean tells = tree.isTagged(verb, "VB")
                && lists.speech(tree, verb)
                        .filter(e -> e.takes(Complement.CLAUSE))
                        .isPresent();
        if (!putIt && !tells) {
            return Optional.empty();
        }
        TokenRange shown = new TokenRange(verb, putIt ? verb + 1 : verb);
        int end = Adjuncts.skip(tree, shown.last() + 1) - 1;
        boolean aside = end + 1 >= tree.size() || tree.isTagged(end + 1, ",", ".");
        Source source = new Source(tree, head.getAsInt(), new TokenRange(as + 1, head.getAsInt()));
        return aside ? read(source, shown, end, as) : Optional.empty();
    }

    private Optional<Attribution> account(SentenceTree tree, int preposition) {
        for (int i = preposition + 2; i < tree.size() && i < preposition + 8; i++) {
            if (accounts.contains(tree.lower(i))) {
                int owner = tree.isTagged(i - 1, "POS") ? i - 2 : i - 1;
                boolean owned = owner > preposition && (tree.isTagged(i - 1, "POS") || tree.isTagged(i - 1, "PRP$"));
                return owned
                        ? read(new Source(tree, owner, new TokenRange(preposition + 1, owner)), new TokenRange(i, i), i)
                        : Optional.empty();
            }
            if (tree.isTagged(i, ",", ".", "VB", "IN")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Optional<Attribution> read(Source source, TokenRange shown, int phraseEnd) {
        return read(
                source,
                shown,
                phraseEnd,
                Math.min(shown.first(), source.phrase().first()));
    }

    private Optional<Attribution> read(Source source, TokenRange shown, int phraseEnd, int start) {
        SentenceTree tree = source.tree();
        Cue cue = new Cue(tree, shown.first(), shown, ENTRY);
        List<TokenRange> ranges = start <= 1 ? after(cue, phraseEnd) : around(cue, start, phraseEnd);
        if (ranges.isEmpty()) {
            return Optional.empty();
        }
        List<TextSpan> content = ranges.stream().map(tree::span).toList();
        return Optional.of(Attribution.of(cue, source, content));
    }

    private List<TokenRange> after(Cue cue, int phraseEnd) {
        SentenceTree tree = cue.tree();
        int at = phraseEnd + 1;
        while (at < tree.size() && !tree.isTagged(at, ",", ":")) {
            at++;
        }
        while (tree.isTagged(at + 1, "W") && nextComma(tree, at + 2) < tree.size()) {
            at = nextComma(tree, at + 2);
        }
        return at + 1 >= tree.size() ? List.of() : List.of(new TokenRange(at + 1, ends.of(cue, at + 1)));
    }

    private static int nextComma(SentenceTree tree, int from) {
        int at = from;
        while (at < tree.size() && !tree.isTagged(at, ",")) {
            at++;
        }
        return at;
    }

    /** "The toll, according to X, is a disgrace": what stands before is no sentence yet. */
    private List<TokenRange> around(Cue cue, int start, int phraseEnd) {
        SentenceTree tree = cue.tree();
        List<TokenRange> before = before(tree, start);
        boolean unfinished = !before.isEmpty()
                && tree.isTagged(phraseEnd + 1, ",")
                && IntStream.range(before.getFirst().first(), start).noneMatch(tree::isFinite);
        if (!unfinished) {
            return before;
        }
        List<TokenRange> pieces = new ArrayList<>(before);
        pieces.addAll(after(cue, phraseEnd));
        return pieces;
    }

    private static List<TokenRange> before(SentenceTree tree, int start) {
        int first = 0;
        for (int i = 0; i < start; i++) {
            if (tree.is(i, ";") && !tree.isQuoted(i)) {
                first = i + 1;
            }
        }
        int last = ContentEnd.trimmed(tree, first, start - 1);
        return first > last || first >= start ? List.of() : List.of(new TokenRange(first, last));
    }
}
