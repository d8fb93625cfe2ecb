package dev.parley.extract.corenlp.time;

import dev.parley.article.TextSpan;
import dev.parley.extract.TimeExpression;
import dev.parley.extract.corenlp.parse.ComeTrue;
import dev.parley.extract.corenlp.parse.ParsedArticle;
import dev.parley.extract.corenlp.parse.Sentence;
import dev.parley.extract.corenlp.time.Clocks.Placed;
import dev.parley.extract.corenlp.time.Resolver.Resolved;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds expressions of time and lays them on the calendar. Needs tokens and parts of speech, no parse. Thread-safe.
 */
public final class TimeFinder {
    private final Screening screening = new Screening();
    private final Grammar grammar = new Grammar();
    private final Plausibility plausibility = new Plausibility();
    private final TenseFinder tenses = new TenseFinder();

    public Times find(ParsedArticle article) {
        Resolver resolver =
                new Resolver(Reference.of(article.article().publication().time()));
        ComeTrue comeTrue = new ComeTrue(article);
        List<TimeExpression> found = new ArrayList<>();
        for (Sentence sentence : article.sentences()) {
            if (screening.passes(sentence)) {
                found.addAll(read(sentence, article.text(), resolver, comeTrue));
            }
        }
        return new Times(found);
    }

    private List<TimeExpression> read(Sentence sentence, String text, Resolver resolver, ComeTrue comeTrue) {
        String words = sentence.span().in(text);
        List<Placed> readings = new ArrayList<>();
        for (Match match : grammar.read(words)) {
            if (plausibility.of(match, sentence)) {
                Readings.of(match).ifPresent(r -> readings.add(new Placed(match, match.start(), match.end(), r)));
            }
        }
        resolver.beginSentence();
        boolean over = comeTrue.isSo(sentence);
        // Times of day hang on the day told in their sentence, wherever it stands.
        List<Placed> inOrder = new ArrayList<>(Clocks.joined(readings, words));
        inOrder.sort(Comparator.comparing(Placed::isClock));
        return inOrder.stream()
                .map(placed -> expression(placed, sentence, text, resolver, over))
                .sorted(Comparator.comparing(TimeExpression::span))
                .toList();
    }

    private TimeExpression expression(Placed placed, Sentence sentence, String text, Resolver resolver, boolean over) {
        int offset = sentence.span().start();
        TextSpan span = new TextSpan(offset + placed.start(), offset + placed.end());
        Tense tense = tenses.of(sentence, Tokens.first(sentence, span), Tokens.last(sentence, span));
        Resolved resolved = resolver.resolve(placed.reading(), over ? Tense.PAST : tense);
        return new TimeExpression(span, span.in(text), resolved.type(), resolved.value(), resolved.span());
    }
}
