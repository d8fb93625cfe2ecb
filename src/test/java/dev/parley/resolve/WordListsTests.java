package dev.parley.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.resolve.name.PersonName;
import dev.parley.resolve.name.Spelling;
import dev.parley.rules.RuleFile;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordListsTests {

    @ParameterizedTest
    @ValueSource(strings = {"name-particles.txt", "name-suffixes.txt", "nicknames.txt", "no-offices.txt"})
    void listsAreOfFoldedWords(String file) {
        assertThat(RuleFile.read("resolve/" + file).lines())
                .doesNotHaveDuplicates()
                .allSatisfy(line -> assertThat(line).matches("[a-z]+( [a-z]+)*"));
    }

    @Test
    void everyLineOfNicknamesMakesItsNamesOne() {
        for (String line : RuleFile.read("resolve/nicknames.txt").lines()) {
            List<String> names = List.of(line.split(" "));
            assertThat(names).as(line).hasSizeGreaterThan(1);
            PersonName first = PersonName.of(names.getFirst() + " Surname");
            assertThat(names).allMatch(name -> first.mayBe(PersonName.of(name + " Surname")));
        }
    }

    @Test
    void everyStateHasSeveralNamesAndSharesNone() {
        List<String> names = RuleFile.read("resolve/states.txt").lines().stream()
                .flatMap(line -> List.of(line.split("\\s*\\|\\s*")).stream())
                .map(Spelling::folded)
                .toList();
        assertThat(RuleFile.read("resolve/states.txt").lines()).allMatch(line -> line.contains(" | "));
        assertThat(names).doesNotHaveDuplicates();
    }

    @Test
    void everyTransliterationChangesSomeWord() {
        for (String line : RuleFile.read("resolve/transliterations.txt").lines()) {
            assertThat(line.split("\\s*=>\\s*", -1)).as(line).hasSize(2);
        }
        assertThat(Spelling.sound("yermolenko")).isEqualTo(Spelling.sound("ermolenko"));
        assertThat(Spelling.sound("shcherba")).isEqualTo(Spelling.sound("sherba"));
        assertThat(Spelling.sound("zelenskyy")).isEqualTo(Spelling.sound("zelenskiy"));
    }

    @Test
    void everyMeetingFeatureHasItsWeightAndItsMeaning() {
        assertThat(RuleFile.read("resolve/meeting-features.txt").lines())
                .extracting(line -> line.split("\\s+")[0])
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(Stream.concat(
                                Stream.of("enough", "enoughWithin", "margin"),
                                Arrays.stream(MeetingFeature.values()).map(Enum::name))
                        .toList());
    }

    @Test
    void everyOrdinalIsWrittenOnce() {
        assertThat(RuleFile.read("resolve/ordinals.txt").lines().stream()
                        .flatMap(line -> Arrays.stream(line.split("\\s*\\|\\s*")))
                        .toList())
                .doesNotHaveDuplicates()
                .allSatisfy(word -> assertThat(word).matches("[a-z0-9]+"));
    }
}
