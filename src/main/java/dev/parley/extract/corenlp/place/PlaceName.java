package dev.parley.extract.corenlp.place;

import dev.parley.article.TextSpan;
import dev.parley.extract.MentionForm;
import dev.parley.extract.corenlp.parse.Sentence;
import java.util.List;

/**
 * A name in the article that may be a place's.
 *
 * @param first its first token, without article
 * @param last its last token
 * @param span its letters; an aside may be a part of a token
 * @param known what it may mean; empty when the gazetteer does not know it
 * @param form named, or described ("the Danish capital"); a metonym is an {@link #aside}
 */
record PlaceName(Sentence sentence, int first, int last, TextSpan span, List<Known> known, MentionForm form) {
    PlaceName {
        known = List.copyOf(known);
    }

    static PlaceName of(Sentence sentence, int first, int last, List<Known> known) {
        return new PlaceName(sentence, first, last, sentence.spanOf(first, last), known, MentionForm.NAMED);
    }

    String text(String article) {
        return span.in(article);
    }

    PlaceName meaning(Known one) {
        return new PlaceName(sentence, first, last, span, List.of(one), form);
    }

    PlaceName asAside() {
        return new PlaceName(sentence, first, last, span, known, MentionForm.METONYM);
    }

    PlaceName asDescription() {
        return new PlaceName(sentence, first, last, span, known, MentionForm.NOMINAL);
    }

    /** Stands inside another name or word ("Oslo" in "Oslo University", "Oslo-based") and is no place of action. */
    boolean aside() {
        return form == MentionForm.METONYM;
    }
}
