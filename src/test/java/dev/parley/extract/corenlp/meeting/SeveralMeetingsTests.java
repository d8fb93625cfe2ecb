package dev.parley.extract.corenlp.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.extract.Channel;
import dev.parley.extract.MeetingKind;
import dev.parley.extract.MeetingReport;
import dev.parley.extract.MeetingStatus;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Several meetings of one article, kept apart. */
class SeveralMeetingsTests {
    private static final String WEDNESDAY = "2025-06-18";

    private static List<MeetingReport> meetings(String text) {
        return ReadMeetings.of(text, WEDNESDAY).meetings();
    }

    @Test
    void keepsTwoRoundsApart() {
        List<MeetingReport> meetings = meetings("""
                Anna Keller met Marek Novak on Monday. Keller will meet Novak again on Friday.
                """);

        assertThat(meetings)
                .extracting(MeetingReport::status)
                .containsExactly(MeetingStatus.HELD, MeetingStatus.PLANNED);
    }

    @Test
    void keepsOtherCompanyApart() {
        List<MeetingReport> meetings = meetings("""
                Anna Keller met Marek Novak on Monday. Ingrid Dahl met Paul Weber on Monday.
                """);

        assertThat(meetings).hasSize(2);
    }

    @Test
    void keepsACallApartFromAMeeting() {
        List<MeetingReport> meetings = meetings("""
                Anna Keller met Marek Novak on Monday. Keller telephoned Novak on Tuesday.
                """);

        assertThat(meetings).extracting(MeetingReport::kind).containsExactly(MeetingKind.TALKS, MeetingKind.CALL);
    }

    @Test
    void keepsSidesApartThatOnlyAGoBetweenMet() {
        List<MeetingReport> meetings = meetings("""
                Ingrid Dahl shuttled between Anna Keller and Marek Novak on Monday.
                """);

        assertThat(meetings).extracting(MeetingReport::channel).containsExactly(Channel.INDIRECT);
    }

    @Test
    void givesEachItsOwnId() {
        List<MeetingReport> meetings = meetings("""
                Anna Keller met Marek Novak on Monday. Ingrid Dahl met Paul Weber on Tuesday.
                """);

        assertThat(meetings).extracting(MeetingReport::id).doesNotHaveDuplicates();
        assertThat(meetings).allSatisfy(m -> assertThat(m.id()).startsWith("m"));
    }

    @Test
    void keepsARoundApartFromTheDinnerWithinIt() {
        List<MeetingReport> meetings = meetings("""
                Anna Keller had dinner with Marek Novak in Vienna on Monday.

                The round between Norway's Ingrid Dahl and Paul Weber opens in Vienna on Friday.
                """);

        assertThat(meetings).hasSize(2);
    }

    @Test
    void countsOneCallForEachWhoWasCalledInTurn() {
        ReadMeetings read = ReadMeetings.of("""
                Anna Keller telephoned Marek Novak, Ingrid Dahl and Paul Weber in turn on Monday.
                """, WEDNESDAY);

        assertThat(read.meetings())
                .extracting(read::who)
                .containsExactly("Anna Keller, Marek Novak", "Anna Keller, Ingrid Dahl", "Anna Keller, Paul Weber");
    }

    @Test
    void keepsTheVisitThatLastsApartFromTheTalksDuringIt() {
        List<MeetingReport> meetings = meetings("""
                Anna Keller held talks with Marek Novak in Cairo on Monday. The three-day visit of Keller was quiet.
                """);

        assertThat(meetings.getFirst().duration()).isNull();
    }

    @Test
    void tellsNothingOfASportsStory() {
        List<MeetingReport> meetings = meetings("""
                Anna Keller held talks with Marek Novak in Madrid on Monday about the striker.

                The goalkeeper, the coach and the whole squad will leave the club after the season.
                """);

        assertThat(meetings).isEmpty();
    }
}
