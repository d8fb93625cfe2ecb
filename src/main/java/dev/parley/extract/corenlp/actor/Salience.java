package dev.parley.extract.corenlp.actor;

import dev.parley.extract.corenlp.parse.Grammar;
import dev.parley.extract.corenlp.parse.Grammar.Governor;
import dev.parley.extract.corenlp.parse.ParsedArticle;
import dev.parley.extract.corenlp.parse.Sentence;
import dev.parley.extract.corenlp.quote.Quote;
import dev.parley.extract.corenlp.quote.Quotes;
import edu.stanford.nlp.ling.IndexedWord;
import java.util.List;
import java.util.Optional;

/** How readily somebody comes to mind at a word: subjects more than others, the near more than the far. */
final class Salience {
    static final int SUBJECT = 30;
    private static final int OBJECT = 10;
    private static final int SENTENCE = 40;
    /** Of whoever was a subject of the sentence before, not too far behind. */
    static final int SUBJECT_BEFORE = SUBJECT - SENTENCE - 3;

    private final Quotes quotes;

    Salience(ParsedArticle article) {
        quotes = Quotes.of(article);
    }

    /** Of the most salient mention before the word; the least possible without one. */
    int of(Draft draft, Sentence sentence, IndexedWord word) {
        boolean quoted = isQuoted(sentence, word.beginPosition());
        int best = Integer.MIN_VALUE;
        for (Spot spot : draft.spots()) {
            if (spot.isBefore(sentence, word.index() - 1)) {
                int distance = sentence.index() - spot.sentence().index();
                boolean ofSpeaker =
                        !quoted && isQuoted(spot.sentence(), spot.span().start());
                best = Math.max(
                        best,
                        (ofSpeaker ? Math.min(-OBJECT, role(spot)) : role(spot))
                                - distance * SENTENCE
                                - (distance == 0 ? 0 : spot.first() / 10));
            }
        }
        return best;
    }

    /** Whom a speaker talks of is not whom the story tells of: "'He knows my terms,' A says. He denies it." */
    private boolean isQuoted(Sentence sentence, int offset) {
        return quotes.at(offset).filter(quote -> tells(sentence, quote)).isPresent();
    }

    /** Unlike marks around a name: 'The "Azawad Front" signed. It will send a delegation.' */
    private static boolean tells(Sentence sentence, Quote quote) {
        return sentence.tokens().stream()
                .anyMatch(token ->
                        token.tag().matches("VB[DPZ]?|MD") && quote.inner().overlaps(sentence.spanOf(token)));
    }

    private static int role(Spot spot) {
        Optional<IndexedWord> head = spot.sentence().word(spot.head());
        if (head.isEmpty()) {
            return 0;
        }
        List<Governor> governors = Grammar.governors(spot.sentence(), head.get());
        if (governors.stream().anyMatch(g -> g.is("nsubj*", "obl:agent", "root"))) {
            return SUBJECT;
        }
        if (governors.stream().anyMatch(g -> g.is("obj", "iobj"))) {
            return OBJECT;
        }
        return governors.stream().anyMatch(g -> g.is("amod", "compound")) ? -OBJECT : 0;
    }
}
