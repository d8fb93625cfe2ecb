package dev.parley.article;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.rules.RuleFile;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LanguageGuessTests {
    private final LanguageGuess guess = new LanguageGuess();

    static List<String> languages() {
        return TestLines.of("languages.txt");
    }

    @ParameterizedTest
    @MethodSource("languages")
    void tellsTheLanguage(String line) {
        String[] parts = line.split(" \\| ", 2);
        assertThat(guess.of(StoryWords.of(parts[1], List.of()))).isEqualTo(parts[0]);
    }

    @Test
    void everyLineOfSmallWordsIsWellFormed() {
        assertThat(RuleFile.read("article/stop-words.txt").lines())
                .allMatch(line -> line.matches("[a-z]{2}( [\\p{L}\\p{M}]+){15,}"))
                .extracting(line -> line.substring(0, 2))
                .doesNotHaveDuplicates();
    }
}
