package dev.parley.extract.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.extract.Extraction;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Captions, headlines and cut-off pages end anywhere and begin anywhere: no rule may look past a sentence's border. */
class BrokenSentencesTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Foreign Minister Ada Lindqvist of Norland told reporters in Geneva on Friday that the two sides had urged",
                "\"We accept the plan,\" said Tomas Berg, who, according to an aide, would meet his counterpart the day after",
                "The envoys, led by Ilse Quandt, met for five hours at the Palais Wilson about the ceasefire and called Monday for",
                "A spokesman denied the report that the Sudmark delegation had rejected what diplomats call the harbour proposal of",
                "Asked whether talks between Norland and Sudmark would resume next week, he said it was up to them, adding that if"
            })
    void areReadWhereverTheyAreCut(String sentence) {
        String[] words = sentence.split(" ");
        String heads = IntStream.rangeClosed(1, words.length)
                .mapToObj(end -> String.join(" ", Arrays.copyOfRange(words, 0, end)))
                .collect(Collectors.joining("\n\n"));
        String tails = IntStream.range(0, words.length)
                .mapToObj(start -> String.join(" ", Arrays.copyOfRange(words, start, words.length)))
                .collect(Collectors.joining("\n\n"));

        Extraction found = SharedModels.extractor().extract(SharedModels.article(heads + "\n\n" + tails, "2025-12-04"));

        assertThat(found.actors()).isNotEmpty();
    }
}
