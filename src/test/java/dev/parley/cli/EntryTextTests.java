package dev.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.timeline.Certainty;
import dev.parley.timeline.TimelineLine;
import dev.parley.timeline.TimelineLine.Party;
import dev.parley.timeline.TimelineLine.Place;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EntryTextTests {
    private static final TimelineLine.Time DAY =
            new TimelineLine.Time("2013-09-26T00:00:00Z", "2013-09-26T23:59:59.999Z", "2013-09-26", "DAY");

    @Nested
    class AMeeting {
        @Test
        void tellsWhenWhoWhereAndHowLong() {
            TimelineLine entry = meeting(DAY, Certainty.DAY, "PT30M", 3, false);

            assertThat(EntryText.of(entry))
                    .startsWith("2013-09-26 Thu")
                    .contains(
                            "held", "Talks: John Kerry, Javad Zarif; mediated by Oman — Muscat, 30 min", "[3 sources]");
        }

        @Test
        void saysThatItIsDisputed() {
            assertThat(EntryText.of(meeting(DAY, Certainty.DAY, null, 1, true))).endsWith("[1 source, disputed]");
        }
    }

    @Nested
    class ADate {
        @ParameterizedTest
        @CsvSource(
                nullValues = "-",
                value = {
                    "2013-11-01, 2013-11-30, 2013-11, MONTH, RANGE, November 2013",
                    "2013-11-20, 2013-11-24, 2013-11-20/2013-11-24, RANGE, RANGE, 2013-11-20 to 24",
                    "2013-11-28, 2013-12-02, [2013-11-28..2013-12-02], RANGE, RANGE, 2013-11-28 or until 12-02",
                    "2013-12-28, 2014-01-02, [2013-12-28..2014-01-02], RANGE, RANGE, 2013-12-28 … 2014-01-02",
                    "-, 2013-12-03, ../2013-12-03, RANGE, BEFORE, by 2013-12-03",
                    "2013-12-03, -, 2013-12-03/.., RANGE, AFTER, from 2013-12-03",
                    "2013-01-01, 2013-12-31, 2013, YEAR, RANGE, 2013",
                    "-, -, '', UNKNOWN, UNKNOWN, undated"
                })
        void saysNoMoreThanIsKnown(
                @Nullable String first,
                @Nullable String last,
                String edtf,
                String precision,
                Certainty certainty,
                String expected) {
            TimelineLine.Time time = new TimelineLine.Time(
                    first == null ? null : first + "T00:00:00Z",
                    last == null ? null : last + "T23:59:59.999Z",
                    edtf,
                    precision);
            assertThat(DateText.of(time, certainty)).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @CsvSource({"PT5H, 5 h", "PT1H30M, 1 h 30 min", "PT40M, 40 min", "P3D, 3 days", "P1D, 1 day", "P2W, 2 weeks"})
    void writesDurationsForPeople(String iso, String expected) {
        assertThat(EntryText.lasting(iso)).isEqualTo(expected);
    }

    @Test
    void quotesOnlyWhatWasSaidInTheseWords() {
        assertThat(EntryText.under(statement("DIRECT"))).contains("Javad Zarif to John Kerry: “It was useful”");
        assertThat(EntryText.under(statement("INDIRECT"))).contains("Javad Zarif to John Kerry: It was useful");
    }

    @Test
    void givesTheWordsOfReportingWhereTheyTellMore() {
        assertThat(EntryText.under(statement("INDIRECT", "denied")))
                .contains("Javad Zarif to John Kerry (denied): It was useful");
        assertThat(EntryText.under(statement("INDIRECT", null))).contains("Javad Zarif to John Kerry: It was useful");
    }

    @Test
    void cutsATextWithoutSpacesAndKeepsControlCharactersOut() {
        assertThat(EntryText.shortened("x".repeat(500))).hasSizeLessThan(170).endsWith(" …");
        assertThat(EntryText.shortened("red \u001b[31malert")).isEqualTo("red [31malert");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u001b[31mred", "\u009b2J", "a\rb", "a\nb", "\u202eback", "bell\u0007"})
    void noNameBringsControlCharactersToTheTerminal(String name) {
        TimelineLine meeting = meeting(DAY, Certainty.DAY, null, 1, false, name);

        assertThat(EntryText.of(meeting))
                .doesNotContainPattern("\\p{Cc}|\\p{Cf}")
                .contains("John Kerry");
    }

    @Test
    void showsOnceWhatWasSaidBeforeItsMeetingIsListed() {
        TimelineLine meeting = meeting(DAY, Certainty.DAY, null, 1, false);

        assertThat(TimelineText.of(List.of(statement("DIRECT"), meeting), true))
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("2013-09-26"),
                        line -> assertThat(line).startsWith("      ").contains("Javad Zarif"));
    }

    @Test
    void showsWhatWasSaidAtAMeetingThatIsNotListed() {
        assertThat(TimelineText.of(List.of(statement("DIRECT")), true))
                .singleElement()
                .asString()
                .startsWith("2013-09-26")
                .contains("Javad Zarif");
    }

    @Test
    void showsUnderAMeetingWhatWasSaidThere() {
        TimelineLine meeting = meeting(DAY, Certainty.DAY, null, 1, false);
        List<String> lines =
                TimelineText.of(List.of(meeting, statement("DIRECT")), false).toList();

        assertThat(lines).hasSize(2);
        assertThat(lines.getLast()).startsWith("      ").contains("Javad Zarif");
    }

    @Test
    void countsWhatItLeavesOut() {
        assertThat(TimelineText.of(List.of(statement("DIRECT")), false))
                .anyMatch(line -> line.startsWith("1 statements made elsewhere are left out"));
    }

    private static TimelineLine meeting(
            TimelineLine.Time time, Certainty certainty, @Nullable String duration, int sources, boolean disputed) {
        return meeting(time, certainty, duration, sources, disputed, "Muscat");
    }

    private static TimelineLine meeting(
            TimelineLine.Time time,
            Certainty certainty,
            @Nullable String duration,
            int sources,
            boolean disputed,
            String place) {
        List<Party> parties = List.of(
                new Party("a1", "John Kerry", "PERSON", "PARTY"),
                new Party("a2", "Javad Zarif", "PERSON", "PARTY"),
                new Party("a3", "Oman", "STATE", "MEDIATOR"));
        return new TimelineLine(
                "MEETING",
                "m1",
                time,
                certainty,
                "HELD",
                "TALKS",
                "IN_PERSON",
                duration,
                parties,
                List.of(new Place("l1", place, "OM")),
                null,
                null,
                null,
                null,
                null,
                null,
                false,
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                sources,
                sources,
                disputed,
                List.of());
    }

    private static TimelineLine statement(String speech) {
        return statement(speech, "said");
    }

    private static TimelineLine statement(String speech, @Nullable String cue) {
        return new TimelineLine(
                "STATEMENT",
                "s1",
                DAY,
                Certainty.DAY,
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                new Party("a2", "Javad Zarif", "PERSON", null),
                "INFORM",
                speech,
                "It was useful",
                "he",
                cue,
                false,
                List.of(new Party("a1", "John Kerry", "PERSON", null)),
                List.of("m1"),
                List.of(),
                null,
                null,
                1,
                1,
                false,
                List.of());
    }
}
