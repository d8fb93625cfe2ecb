package dev.parley.extract.corenlp.time;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.article.Article;
import dev.parley.article.Publication;
import dev.parley.article.TextSpan;
import dev.parley.extract.TimeExpression;
import dev.parley.extract.corenlp.SharedModels;
import dev.parley.rules.RuleFile;
import dev.parley.time.TimeSpan;
import java.time.Year;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeFinderTests {
    private static final TimeFinder FINDER = new TimeFinder();
    private static final Pattern COLUMN = Pattern.compile(" \\| ");
    private static final List<String> SUBJECTS = List.of(
            "weekdays",
            "days-and-months",
            "relative",
            "narrative",
            "clocks",
            "lengths-and-sets",
            "bounded-publication");

    static Stream<Arguments> expressions() {
        return SUBJECTS.stream()
                .flatMap(subject -> RuleFile.read("extract/time/" + subject + ".txt").lines().stream())
                .map(line -> COLUMN.split(line, -1))
                .map(columns -> Arguments.of((Object[]) columns));
    }

    static Stream<String> sentencesWithoutTimes() {
        return RuleFile.read("extract/time/no-times.txt").lines().stream();
    }

    @ParameterizedTest(name = "{0} | {1} | {2} is {4}")
    @MethodSource("expressions")
    void laysExpressionsOnTheCalendar(
            String published, String sentence, String expression, String type, String value, String bounds) {
        assertThat(FINDER.find(SharedModels.parser().parse(article(sentence, published)))
                        .all())
                .extracting(TimeFinderTests::told)
                .contains(String.join(" | ", expression, type, value, bounds));
    }

    @ParameterizedTest
    @ValueSource(strings = {"on 30 February 2031", "on February 30", "on 31 April 2031", "on 1 January 9999"})
    void row40ADayThatThereIsNotIsUndated(String day) {
        assertThat(find("The envoys met in Oslo " + day + ", officials said."))
                .allSatisfy(expression -> assertThat(expression.time()).isEqualTo(TimeSpan.unknown()));
    }

    @Test
    void aNumberBehindADayThatCountsSomethingIsNoYear() {
        assertThat(find("On 1 January 4000 teachers met in Oslo."))
                .extracting(TimeExpression::text)
                .contains("1 January");
    }

    @ParameterizedTest
    @MethodSource("sentencesWithoutTimes")
    void passesOverWhatIsNoTime(String sentence) {
        assertThat(find(sentence)).isEmpty();
    }

    @Test
    void quotesTheTextAtItsOffsets() {
        String text = "Talks failed.\n\nThe sides met on 2 December and on Thursday.";
        assertThat(find(text))
                .hasSize(2)
                .allSatisfy(
                        time -> assertThat(time.text()).isEqualTo(time.span().in(text)));
    }

    @Test
    void givesTheTimesOfAPieceOfText() {
        String text = "They met on Tuesday and on Wednesday.";
        Times times = FINDER.find(SharedModels.parse(text, "2025-12-04"));
        assertThat(times.in(new TextSpan(0, text.indexOf(" and"))))
                .extracting(TimeExpression::text)
                .containsExactly("Tuesday");
    }

    @Test
    void givesTheLengthToldInAPieceOfText() {
        String text = "They met on Tuesday for forty minutes.";
        Times times = FINDER.find(SharedModels.parse(text, "2025-12-04"));
        assertThat(times.durationIn(new TextSpan(0, text.length()))).contains("PT40M");
    }

    @Test
    void givesNoLengthWhenItsNumberIsOpen() {
        String text = "They met for hours.";
        Times times = FINDER.find(SharedModels.parse(text, "2025-12-04"));
        assertThat(times.all()).hasSize(1);
        assertThat(times.durationIn(new TextSpan(0, text.length()))).isEmpty();
    }

    private static List<TimeExpression> find(String text) {
        return FINDER.find(SharedModels.parse(text, "2025-12-04")).all();
    }

    private static String told(TimeExpression time) {
        String bounds = Objects.toString(time.time().earliestText(), "")
                + ".."
                + Objects.toString(time.time().latestText(), "");
        return String.join(" | ", time.text(), time.type().name(), time.value(), bounds);
    }

    private static Article article(String text, String published) {
        if (published.length() > "2025".length()) {
            return SharedModels.article(text, published);
        }
        Article dated = SharedModels.article(text, "2025-12-04");
        Publication publication = published.equals("-")
                ? Publication.unknown()
                : new Publication(TimeSpan.year(Year.parse(published)), Publication.Basis.TEXT);
        return new Article(
                dated.id(),
                dated.text(),
                dated.title(),
                dated.publisher(),
                dated.url(),
                dated.byline(),
                publication,
                dated.language(),
                dated.boilerplate(),
                dated.fingerprint());
    }
}
