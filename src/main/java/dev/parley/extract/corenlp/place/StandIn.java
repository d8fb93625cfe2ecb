package dev.parley.extract.corenlp.place;

import dev.parley.article.TextSpan;
import dev.parley.extract.MentionForm;
import dev.parley.extract.corenlp.parse.Sentence;

/**
 * A name of the article that is that of a place, but stands for a power there.
 *
 * @param first its first token
 * @param last its last token
 * @param form NAMED for a state's own name, METONYM for its seat's
 */
public record StandIn(Sentence sentence, int first, int last, Power power, MentionForm form) {
    public TextSpan span() {
        return sentence.spanOf(first, last);
    }
}
