package dev.parley.extract.corenlp.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.parley.rules.RuleFile;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class GrammarTests {
    private final Grammar grammar = new Grammar();

    @Test
    void knowsAReadingForEveryKindAndNoMore() {
        Set<String> kinds = grammar.rules().stream().map(Rule::kind).collect(Collectors.toSet());
        kinds.remove("none");
        assertThat(kinds).containsExactlyInAnyOrderElementsOf(Readings.kinds());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "approx", "daypart", "decade", "deictic", "every", "follow", "grain", "half", "holiday", "month",
                "number", "ordinal", "part", "plural", "recurrent", "reference", "season", "stretch", "turn", "unit",
                "weekday", "weekdays", "zone"
            })
    void readsBackEveryWordOfAVocabulary(String name) {
        Vocabulary words = Vocabulary.named(name).orElseThrow();
        assertThat(words.values())
                .isNotEmpty()
                .allSatisfy((word, value) -> assertThat(words.valueOf(word)).isEqualTo(value));
    }

    @Test
    void wordsStandForThingsThatTheReadingsKnow() {
        assertThat(values("turn"))
                .allSatisfy(turn -> assertThat(Turn.valueOf(turn)).isNotNull());
        assertThat(values("part"))
                .allSatisfy(part -> assertThat(Part.valueOf(part)).isNotNull());
        assertThat(values("grain"))
                .allSatisfy(grain -> assertThat(Grain.valueOf(grain)).isNotNull());
        assertThat(values("zone"))
                .allSatisfy(zone -> assertThat(ZoneOffset.of(zone)).isNotNull());
        assertThat(values("unit"))
                .allSatisfy(unit -> assertThat(Amount.of("2", unit).iso()).startsWith("P"));
    }

    @ParameterizedTest
    @MethodSource("tenseLists")
    void tenseListsHoldOneOrTwoLowerCaseWordsALine(String file) {
        assertThat(RuleFile.read("extract/time/" + file).lines())
                .isNotEmpty()
                .doesNotHaveDuplicates()
                .allMatch(line -> line.equals(line.toLowerCase(java.util.Locale.ROOT)))
                .allMatch(line -> line.split(" ", -1).length <= 2);
    }

    static Stream<String> tenseLists() {
        return Stream.of(
                "ahead.txt",
                "ahead-infinitives.txt",
                "ahead-prepositions.txt",
                "behind-prepositions.txt",
                "before-years.txt",
                "clause-breaks.txt",
                "not-ahead.txt",
                "timetable-verbs.txt",
                "intending.txt");
    }

    @Test
    void takesTheLongestExpression() {
        assertThat(grammar.read("on Tuesday, December 2, 2025, they met"))
                .singleElement()
                .satisfies(match -> assertThat(match.length()).isEqualTo("Tuesday, December 2, 2025".length()));
    }

    @Test
    void leavesOutDaysThatNoCalendarHas() {
        assertThat(grammar.read("June 31"))
                .singleElement()
                .satisfies(match -> assertThat(Readings.of(match)).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"25:99", "99 p.m.", "0 a.m.", "fifth quarter", "nineteen hundred and six", "32 May"})
    void readsOddFiguresWithoutFailing(String text) {
        assertThatCode(() -> grammar.read(text).forEach(Readings::of)).doesNotThrowAnyException();
    }

    private static Iterable<String> values(String vocabulary) {
        return Vocabulary.named(vocabulary).orElseThrow().values().values();
    }
}
