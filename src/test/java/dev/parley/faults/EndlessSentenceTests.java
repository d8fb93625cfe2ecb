package dev.parley.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parley.article.Article;
import dev.parley.article.ArticleReader;
import dev.parley.article.IncomingArticle;
import dev.parley.extract.ExtractionFailed;
import dev.parley.extract.TimedExtractor;
import dev.parley.extract.corenlp.SharedModels;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** One sentence of a megabyte, with the language models. */
@Tag("faults")
class EndlessSentenceTests {
    private static final String CLAUSE = "the envoys of Norway met the ministers of Chad in Oslo and said that ";

    @Test
    void row41IsGivenUpWhenItsTimeIsOverAndTheNextIsRead() {
        TimedExtractor extractor = new TimedExtractor(SharedModels.extractor(), Duration.ofSeconds(10));
        String sentence = CLAUSE.repeat((1 << 20) / CLAUSE.length());

        assertThatThrownBy(() -> extractor.extract(read(sentence)))
                .isInstanceOf(ExtractionFailed.class)
                .hasMessage("Reading it takes longer than 10 s");

        assertThat(extractor.extract(read(CLAUSE + "they would meet again.")).actors())
                .isNotEmpty();
    }

    private static Article read(String text) {
        return new ArticleReader().read(IncomingArticle.plain(text).publishedAt("2031-05-07"));
    }
}
