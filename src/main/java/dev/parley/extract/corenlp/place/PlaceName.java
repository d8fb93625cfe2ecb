package dev.parley.extract.corenlp.place;

import dev.parley.article.TextSpan;
import dev.parley.extract.corenlp.parse.Sentence;
import java.util.List;

/**
 * A name in the article that may be a place's.
 *
 * @param first its first token, without article
 * @param last its last token
 * @param known what it may mean; empty when the gazetteer does not know it
 */
record PlaceName(Sentence sentence, int first, int last, List<Known> known) {
    PlaceName {
        known = List.copyOf(known);
    }

    TextSpan span() {
        return sentence.spanOf(first, last);
    }

    String text(String article) {
        return span().in(article);
    }

    PlaceName meaning(Known one) {
        return new PlaceName(sentence, first, last, List.of(one));
    }
}
