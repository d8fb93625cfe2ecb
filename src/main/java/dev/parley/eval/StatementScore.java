package dev.parley.eval;

import dev.parley.article.TextSpan;
import dev.parley.eval.BestMatching.Pair;
import dev.parley.eval.Gold.Statement;
import dev.parley.extract.StatementReport;
import dev.parley.resolve.Facts;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** How many statements are found, whose they are said to be, and what they are taken for. */
final class StatementScore {
    private static final double ALIKE = 0.5;

    private final Gold gold;
    private final Corpus corpus;
    private final List<Pair<Statement, StatementReport>> pairs = new ArrayList<>();
    private int told;

    StatementScore(Gold gold, Corpus corpus) {
        this.gold = gold;
        this.corpus = corpus;
        corpus.extractions().forEach((article, extraction) -> {
            List<Statement> wanted = gold.statements().stream()
                    .filter(statement -> statement.article().equals(article))
                    .toList();
            if (!wanted.isEmpty()) {
                told += extraction.statements().size();
                pairs.addAll(BestMatching.of(wanted, extraction.statements(), this::likeness));
            }
        });
    }

    List<Figure> figures() {
        return List.of(
                Figure.share(
                        "statements.recall", pairs.size(), gold.statements().size()),
                Figure.share("statements.precision", pairs.size(), told),
                Figure.share("statements.speaker", pairs, this::hasSpeaker),
                Figure.share(
                        "statements.act",
                        pairs,
                        pair -> pair.one().act() == pair.other().act()));
    }

    List<String> notes() {
        List<String> notes = new ArrayList<>();
        Set<Statement> found = new HashSet<>(pairs.stream().map(Pair::one).toList());
        gold.statements().stream()
                .filter(statement -> !found.contains(statement))
                .forEach(statement -> notes.add("unheard " + line(statement)));
        for (Pair<Statement, StatementReport> pair : pairs) {
            if (!hasSpeaker(pair)) {
                notes.add("speaker " + speaker(pair).map(Facts.OfActor::name).orElse("nobody") + " for "
                        + line(pair.one()));
            }
            if (pair.one().act() != pair.other().act()) {
                notes.add("act " + pair.other().act() + " for " + line(pair.one()));
            }
        }
        return notes;
    }

    private boolean hasSpeaker(Pair<Statement, StatementReport> pair) {
        return speaker(pair)
                .filter(actor -> Names.hasLastWordOf(pair.one().speaker(), actor))
                .isPresent();
    }

    private Optional<Facts.OfActor> speaker(Pair<Statement, StatementReport> pair) {
        return Optional.ofNullable(pair.other().speaker())
                .flatMap(corpus::thing)
                .map(thing -> (Facts.OfActor) thing.latest().facts());
    }

    /** The share of letters and digits that both have of those that either has; nought when it is too little. */
    private double likeness(Statement wanted, StatementReport report) {
        String text = corpus.text(wanted.article());
        BitSet gold = letters(text, List.of(corpus.find(wanted.article(), wanted.content())));
        BitSet found = letters(text, report.content());
        BitSet both = (BitSet) gold.clone();
        both.and(found);
        found.or(gold);
        double likeness = (double) both.cardinality() / found.cardinality();
        return likeness < ALIKE ? 0 : likeness;
    }

    private static BitSet letters(String text, List<TextSpan> spans) {
        BitSet letters = new BitSet();
        for (TextSpan span : spans) {
            for (int at = span.start(); at < span.end(); at++) {
                letters.set(at, Character.isLetterOrDigit(text.charAt(at)));
            }
        }
        return letters;
    }

    private static String line(Statement statement) {
        return statement.id() + " " + statement.article() + " " + statement.act() + " " + statement.speaker() + ": "
                + statement.content();
    }
}
