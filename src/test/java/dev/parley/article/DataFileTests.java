package dev.parley.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.Character.UnicodeScript;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DataFileTests {

    @ParameterizedTest
    @ValueSource(strings = {"page-furniture.txt", "page-story.txt", "report-verbs.txt"})
    void listsHoldSingleWordsOnce(String file) {
        assertThat(DataFile.lines(file)).doesNotHaveDuplicates().allMatch(line -> line.matches("[a-z]+"));
    }

    @Test
    void aWordOfFurnitureIsNoWordOfStory() {
        assertThat(DataFile.lines("page-furniture.txt")).doesNotContainAnyElementsOf(DataFile.lines("page-story.txt"));
    }

    @Test
    void scriptsAndZonesHaveNamesAndMeanings() {
        assertThat(DataFile.lines("scripts.txt")).allSatisfy(line -> {
            assertThat(UnicodeScript.forName(line.split(" ")[0])).isNotNull();
            assertThat(line.split(" ")[1]).matches("[a-z]{2}");
        });
        assertThat(DataFile.lines("zones.txt")).allSatisfy(line -> {
            assertThat(line.split(" ")[0]).matches("[A-Z]{3,4}");
            assertThat(ZoneOffset.of(line.split(" ")[1])).isNotNull();
        });
    }

    @Test
    void eachMacroIsUsed() {
        List<String> uses = Stream.concat(Arrays.stream(TestLines.ruleFiles()), Stream.of("macros.txt"))
                .flatMap(file -> DataFile.lines(file).stream())
                .toList();
        assertThat(DataFile.lines("macros.txt").stream().map(line -> line.split(" = ")[0]))
                .allSatisfy(name -> assertThat(uses).anyMatch(line -> line.contains("{" + name + "}")));
    }
}
