package dev.parley.extract.corenlp.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.extract.MeetingReport;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Who was there and where, where a mention leaves it out. */
class MeetingCompanyTests {
    private static final String WEDNESDAY = "2025-06-18";

    private static List<MeetingReport> meetings(String text) {
        return ReadMeetings.of(text, WEDNESDAY).meetings();
    }

    private static List<String> words(MeetingReport meeting) {
        return meeting.mentions().stream().map(mention -> mention.text()).toList();
    }

    @Nested
    class PartiesThatAMentionLeavesOut {
        @Test
        void countsTheHostAmongThoseWhoMet() {
            List<MeetingReport> meetings = meetings("""
                    Anna Keller received Marek Novak in Madrid on Monday.

                    Keller said the talks with Ingrid Dahl would be harder.
                    """);

            assertThat(words(meetings.getFirst())).containsExactly("received");
        }

        @Test
        void givesTheOutletAPlaceInItsInterview() {
            ReadMeetings read =
                    ReadMeetings.of("Anna Keller defended the plan in an interview with Reuters.", WEDNESDAY);

            assertThat(read.meetings())
                    .singleElement()
                    .satisfies(meeting -> assertThat(read.who(meeting)).isEqualTo("Anna Keller, Reuters"));
        }
    }

    @Nested
    class ThoseJustNamed {
        @Test
        void areMeantByThey() {
            ReadMeetings read = ReadMeetings.of("""
                    Monday's meeting of Anna Keller and Marek Novak in Rome was short.

                    They had talked for three hours in Paris on Sunday.
                    """, WEDNESDAY);

            assertThat(read.meetings()).hasSize(2);
            assertThat(read.meetings())
                    .allSatisfy(meeting -> assertThat(read.who(meeting)).isEqualTo("Anna Keller, Marek Novak"));
        }

        @Test
        void areMeantByTheTwoWhereNobodyHasMetSoFar() {
            ReadMeetings read = ReadMeetings.of("""
                    Anna Keller and Marek Novak signed nothing. The two had dined in Paris on Sunday.
                    """, WEDNESDAY);

            assertThat(read.meetings())
                    .singleElement()
                    .satisfies(meeting -> assertThat(read.who(meeting)).isEqualTo("Anna Keller, Marek Novak"));
        }

        @Test
        void haveNotMetOneAnotherWhereAnUnknownOneMetThem() {
            ReadMeetings read = ReadMeetings.of("He saw Anna Keller and Marek Novak in Rome on Monday.", WEDNESDAY);

            assertThat(read.meetings()).isEmpty();
        }

        @Test
        void areMeantByTheTwo() {
            ReadMeetings read = ReadMeetings.of("""
                    Anna Keller met Marek Novak in Rome on Monday. The two had dinner in Paris on Sunday.
                    """, WEDNESDAY);

            assertThat(read.meetings())
                    .allSatisfy(meeting -> assertThat(read.who(meeting)).isEqualTo("Anna Keller, Marek Novak"));
        }
    }

    @Nested
    class ThoseWhoBearATitle {
        @Test
        void countAmongThemACounterpartWhoseTitleIsLeftOut() {
            ReadMeetings read = ReadMeetings.of("""
                    Foreign Minister Anna Keller met her Turkish counterpart, Marek Novak, in Rome on Monday.

                    The two ministers will meet again in Cairo on Friday.
                    """, WEDNESDAY);

            assertThat(read.meetings())
                    .hasSize(2)
                    .allSatisfy(meeting -> assertThat(read.who(meeting)).isEqualTo("Anna Keller, Marek Novak"));
        }
    }

    @Nested
    class ThePlaceOfTheStory {
        @Test
        void isTheDatelineForTheNewsOfTheDay() {
            ReadMeetings read = ReadMeetings.of("Oslo (Lantern) — Anna Keller met Marek Novak on Tuesday.", WEDNESDAY);

            assertThat(read.where(read.meetings().getFirst())).isEqualTo("Oslo");
        }

        @Test
        void isNotTheDatelineForWhatIsLongPast() {
            ReadMeetings read = ReadMeetings.of("Oslo (Lantern) — Anna Keller met Marek Novak in March.", WEDNESDAY);

            assertThat(read.where(read.meetings().getFirst())).isEmpty();
        }
    }
}
