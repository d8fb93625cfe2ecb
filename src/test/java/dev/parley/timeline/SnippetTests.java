package dev.parley.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SnippetTests {

    @Test
    void isCutAroundTheWords() {
        assertThat(highlighted("Envoys met in Oslo on Monday.", "oslo")).containsExactly("Oslo");
    }

    @Test
    void isCutAroundWordsThatAreSpelledNearlySo() {
        assertThat(highlighted("Envoys met in Oslo on Monday.", "oslu")).containsExactly("Oslo");
    }

    @Test
    void isCutAroundWordsWhoseSmallLettersAreMoreThanTheirCapitals() {
        assertThat(highlighted("Envoys met in İstanbul on Monday.", "İstanbul")).containsExactly("İstanbul");
    }

    @Test
    void isOfTheTextWithMostOfTheWords() {
        Snippet snippet = Snippet.of(
                        List.of("The port is shut.", "The port and the road are shut."), SearchWords.of("road port"))
                .orElseThrow();

        assertThat(snippet.text()).isEqualTo("The port and the road are shut.");
    }

    @Test
    void isNoneWhereNoneOfTheWordsStands() {
        assertThat(Snippet.of(List.of("Envoys met in Oslo."), SearchWords.of("harbour")))
                .isEmpty();
    }

    private static List<String> highlighted(String text, String wanted) {
        Snippet snippet = Snippet.of(List.of(text), SearchWords.of(wanted)).orElseThrow();
        return snippet.highlights().stream()
                .map(place -> snippet.text().substring(place.start(), place.end()))
                .toList();
    }
}
