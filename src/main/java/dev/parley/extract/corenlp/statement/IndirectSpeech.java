package dev.parley.extract.corenlp.statement;

import dev.parley.article.TextSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** Reads what a cue verb reports, within its sentence. Quotations that go on elsewhere are left to {@link DirectSpeech}. */
final class IndirectSpeech {
    private final CueLists lists;
    private final SourceFinder sources;
    private final ClauseContent clauses;
    private final PhraseContent phrases;
    private final PreposedContent preposed;
    private final PassiveContent passives;

    IndirectSpeech(CueLists lists, CueFinder finder) {
        ContentEnd ends = new ContentEnd(lists, finder);
        this.lists = lists;
        this.sources = new SourceFinder(lists);
        this.clauses = new ClauseContent(ends);
        this.phrases = new PhraseContent(lists, ends, new MoveTargets());
        this.preposed = new PreposedContent(ends);
        this.passives = new PassiveContent(ends);
    }

    Optional<Attribution> read(Cue cue) {
        if (isTrait(cue)) {
            return Optional.empty();
        }
        Optional<Source> source = sources.of(cue);
        List<TokenRange> passive = passives.of(cue);
        if (!passive.isEmpty()) {
            return Optional.of(
                    finished(cue, source, passive.stream().map(cue.tree()::span).toList()));
        }
        if (source.isEmpty() && !isImpersonal(cue)) {
            return Optional.empty();
        }
        List<TokenRange> ranges = ranges(cue, source);
        boolean mayFind = cue.entry().kind() != CueEntry.Kind.FINDING
                || (!ranges.isEmpty() && cue.tree().is(ranges.getFirst().first() - 1, "that"))
                || source.map(this::isDocument).orElse(false);
        if (!mayFind) {
            return Optional.empty();
        }
        if (ranges.isEmpty()) {
            return quotationBefore(cue, source);
        }
        List<TextSpan> content = ranges.stream().map(cue.tree()::span).toList();
        if (source.filter(s -> isInside(s, cue, ranges)).isPresent()) {
            return Optional.empty();
        }
        return Optional.of(finished(cue, source, content));
    }

    /** Nobody speaks out of what is said: the parser was wrong. */
    private static boolean isInside(Source source, Cue cue, List<TokenRange> content) {
        return source.tree() == cue.tree()
                && content.stream().anyMatch(range -> range.first() <= source.head() && source.head() <= range.last());
    }

    /** "people who know what it costs": what they are like, not what they think. */
    private static boolean isTrait(Cue cue) {
        SentenceTree tree = cue.tree();
        return cue.entry().kind() == CueEntry.Kind.ATTITUDE
                && tree.isTagged(VerbGroups.before(tree, cue.word()), "W")
                && tree.isTagged(cue.next(), "W");
    }

    private List<TokenRange> ranges(Cue cue, Optional<Source> source) {
        SentenceTree tree = cue.tree();
        Optional<TokenRange> after = takesClause(cue) ? clauses.after(cue, source) : Optional.empty();
        List<TokenRange> before = source.map(s -> preposed.around(cue, s)).orElse(List.of());
        boolean aside = tree.isTagged(cue.next(), ",") && tree.is(cue.next() + 1, "that");
        if (aside && before.size() > 1) {
            return before;
        }
        if (after.isPresent()) {
            boolean quotedBefore =
                    !before.isEmpty() && tree.isQuoted(before.getFirst().last());
            boolean isSplitQuote = tree.opensQuote(after.get().first()) && quotedBefore;
            boolean bare = !isSplitQuote && !tree.is(after.get().first() - 1, "that");
            if (quotedBefore && bare) {
                return before;
            }
            if (!isSplitQuote) {
                return List.of(after.get());
            }
            List<TokenRange> both = new ArrayList<>(List.of(before.getFirst()));
            both.add(after.get());
            return both;
        }
        if (!before.isEmpty() && tree.isQuoted(before.getFirst().last())) {
            return before;
        }
        return phrases.after(cue).map(List::of).orElse(before);
    }

    private boolean isDocument(Source source) {
        SentenceTree tree = source.tree();
        return IntStream.rangeClosed(source.phrase().first(), source.phrase().last())
                .anyMatch(i -> tree.isTagged(i, "NN") && lists.isDocument(tree.lemma(i)));
    }

    private static boolean takesClause(Cue cue) {
        return cue.entry().takes(Complement.CLAUSE) || cue.entry().takes(Complement.THAT);
    }

    /** "It was announced that ...": nobody is named, the statement stands. */
    private static boolean isImpersonal(Cue cue) {
        return cue.isPassive()
                && cue.entry().takes(Complement.CLAUSE)
                && cue.tree().is(VerbGroups.before(cue.tree(), cue.word()), "it");
    }

    /** “Why?” asked Berg: the splitter has cut the quotation off. */
    private static Optional<Attribution> quotationBefore(Cue cue, Optional<Source> source) {
        SentenceTree tree = cue.tree();
        if (source.isEmpty() || !takesClause(cue) || cue.isParticiple()) {
            return Optional.empty();
        }
        int clause = Math.min(source.get().phrase().first(), cue.word());
        if (clause > 0 || tree.opensQuote(0) || cue.next() < tree.size() - 4) {
            return Optional.empty();
        }
        int start = tree.start(0);
        return tree.quotes().all().stream()
                .filter(q -> q.outer().end() <= start && q.outer().end() == start - 1)
                .findFirst()
                .map(q -> finished(cue, source, List.of(q.inner())));
    }

    private static Attribution finished(Cue cue, Optional<Source> source, List<TextSpan> content) {
        SentenceTree tree = cue.tree();
        Attribution attribution =
                Attribution.of(cue, source.orElse(null), content).withClause(clause(cue, content));
        if (cue.entry().takes(Complement.HEARER)) {
            OptionalInt hearer = Adjuncts.hearer(cue);
            attribution = hearer.isPresent() ? attribution.withHearer(hearer.getAsInt()) : attribution;
        } else if (cue.entry().takes(Complement.ASK) || cue.entry().takes(Complement.OF)) {
            OptionalInt object = cue.object();
            attribution = object.isPresent() ? attribution.withHearer(object.getAsInt()) : attribution;
        }
        return source.isPresent() && source.get().tree() == tree ? attribution : attribution.withHearer(-1);
    }

    /** From the cue to the next piece of content, or to the end of the sentence. */
    private static TextSpan clause(Cue cue, List<TextSpan> content) {
        SentenceTree tree = cue.tree();
        TextSpan shown = tree.span(cue.shown());
        int end = content.stream()
                .mapToInt(TextSpan::start)
                .filter(s -> s > shown.end())
                .min()
                .orElse(tree.end(tree.size() - 1));
        return new TextSpan(shown.start(), Math.max(shown.end(), end));
    }
}
