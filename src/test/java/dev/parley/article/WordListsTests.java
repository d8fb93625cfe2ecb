package dev.parley.article;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.rules.RuleFile;
import java.lang.Character.UnicodeScript;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordListsTests {

    @ParameterizedTest
    @ValueSource(strings = {"page-furniture.txt", "page-story.txt", "report-verbs.txt"})
    void listsHoldSingleWordsOnce(String file) {
        assertThat(RuleFile.read("article/" + file).lines())
                .doesNotHaveDuplicates()
                .allMatch(line -> line.matches("[a-z]+"));
    }

    @Test
    void aWordOfFurnitureIsNoWordOfStory() {
        assertThat(RuleFile.read("article/page-furniture.txt").lines())
                .doesNotContainAnyElementsOf(
                        RuleFile.read("article/page-story.txt").lines());
    }

    @Test
    void scriptsAndZonesHaveNamesAndMeanings() {
        assertThat(RuleFile.read("article/scripts.txt").lines()).allSatisfy(line -> {
            assertThat(UnicodeScript.forName(line.split(" ")[0])).isNotNull();
            assertThat(line.split(" ")[1]).matches("[a-z]{2}");
        });
        assertThat(RuleFile.read("article/zones.txt").lines()).allSatisfy(line -> {
            assertThat(line.split(" ")[0]).matches("[A-Z]{3,4}");
            assertThat(ZoneOffset.of(line.split(" ")[1])).isNotNull();
        });
    }

    @Test
    void eachMacroIsUsed() {
        List<String> uses = Stream.concat(Arrays.stream(TestLines.ruleFiles()), Stream.of("macros.txt"))
                .flatMap(file -> RuleFile.read("article/" + file).lines().stream())
                .toList();
        assertThat(RuleFile.read("article/macros.txt").lines().stream().map(line -> line.split(" = ")[0]))
                .allSatisfy(name -> assertThat(uses).anyMatch(line -> line.contains("{" + name + "}")));
    }
}
