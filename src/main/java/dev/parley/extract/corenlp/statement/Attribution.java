package dev.parley.extract.corenlp.statement;

import dev.parley.article.TextSpan;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a statement while the article is being read.
 *
 * @param source null when the text names nobody
 * @param entry null for a quotation without a cue
 * @param clause where the cue clause stands, content aside: for times and hearers
 * @param hearer the token that heads whom it is said to, or -1
 * @param outlet the token that heads the medium it came through, or -1
 */
record Attribution(
        SentenceTree tree,
        @Nullable Source source,
        @Nullable CueEntry entry,
        int cueWord,
        List<TextSpan> cue,
        List<TextSpan> content,
        TextSpan clause,
        int hearer,
        int outlet,
        boolean negated) {
    Attribution {
        cue = List.copyOf(cue);
        content = List.copyOf(content);
    }

    static Attribution of(Cue cue, @Nullable Source source, List<TextSpan> content) {
        SentenceTree tree = cue.tree();
        TextSpan shown = tree.span(cue.shown());
        List<TextSpan> words = new ArrayList<>();
        cue.letting().ifPresent(let -> words.add(tree.span(new TokenRange(let, let))));
        words.add(shown);
        return new Attribution(tree, source, cue.entry(), cue.word(), words, content, shown, -1, -1, cue.isNegated());
    }

    Attribution with(List<TextSpan> newContent) {
        return new Attribution(tree, source, entry, cueWord, cue, newContent, clause, hearer, outlet, negated);
    }

    Attribution withHearer(int token) {
        return new Attribution(tree, source, entry, cueWord, cue, content, clause, token, outlet, negated);
    }

    Attribution withOutlet(int token) {
        return new Attribution(tree, source, entry, cueWord, cue, content, clause, hearer, token, negated);
    }

    Attribution withClause(TextSpan span) {
        return new Attribution(tree, source, entry, cueWord, cue, content, span, hearer, outlet, negated);
    }

    int start() {
        return content.getFirst().start();
    }

    boolean contentOverlaps(TextSpan span) {
        return content.stream().anyMatch(piece -> piece.overlaps(span));
    }
}
