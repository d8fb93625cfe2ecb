package dev.parley.extract.corenlp.parse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.extract.corenlp.SharedModels;
import edu.stanford.nlp.ling.CoreLabel;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Whatever an article looks like, it is parsed in pieces of bounded length. */
class SentenceCutTests {
    private static final String CLAUSE = "the envoys met Mira Oduya in Lima";
    private static final int WORDS_OF_CLAUSE = 7;
    private static final int CLAUSES = 400;

    @Nested
    class ALineWithoutFullStops {
        private final String text = String.join(" and ", Collections.nCopies(CLAUSES, CLAUSE));
        private final List<Sentence> sentences =
                SharedModels.parse(text, "2031-05-07").sentences();

        @Test
        void isCutIntoPieces() {
            assertThat(sentences)
                    .hasSizeGreaterThan(1)
                    .allSatisfy(sentence ->
                            assertThat(sentence.tokens()).hasSizeLessThanOrEqualTo(SentenceCut.MOST_TOKENS));
        }

        @Test
        void losesNoWord() {
            List<String> words = sentences.stream()
                    .flatMap(sentence -> sentence.tokens().stream())
                    .map(CoreLabel::word)
                    .toList();

            assertThat(words).hasSize(CLAUSES * WORDS_OF_CLAUSE + CLAUSES - 1);
            assertThat(String.join(" ", words)).isEqualTo(text);
        }

        @Test
        void isParsedPieceByPiece() {
            assertThat(sentences).allSatisfy(sentence -> {
                assertThat(sentence.graph().size()).isGreaterThan(1);
                assertThat(sentence.span().in(text))
                        .startsWith(sentence.tokens().getFirst().word());
                assertThat(sentence.tokens().getFirst().index()).isOne();
            });
        }

        @Test
        void hasItsNames() {
            assertThat(sentences)
                    .allSatisfy(sentence -> assertThat(sentence.tokens())
                            .extracting(CoreLabel::ner)
                            .contains("PERSON"));
        }
    }

    @Test
    void aLongLineIsCutWhereItPauses() {
        String text = String.join(", ", Collections.nCopies(CLAUSES, CLAUSE));

        List<Sentence> sentences = SharedModels.parse(text, "2031-05-07").sentences();

        assertThat(sentences.subList(0, sentences.size() - 1))
                .isNotEmpty()
                .allSatisfy(sentence ->
                        assertThat(sentence.tokens().getLast().word()).isEqualTo(","));
    }

    @Test
    void ordinarySentencesStayWhole() {
        String text = "The envoys met in Lima on Monday. They talked, with breaks, for two hours.";

        assertThat(SharedModels.parse(text, "2031-05-07").sentences())
                .extracting(sentence -> sentence.span().in(text))
                .containsExactly("The envoys met in Lima on Monday.", "They talked, with breaks, for two hours.");
    }
}
