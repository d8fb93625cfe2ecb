package dev.parley.extract.corenlp.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.extract.MeetingReport;
import dev.parley.extract.MeetingStatus;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One meeting that an article tells of several times. */
class OneMeetingTests {
    private static final String WEDNESDAY = "2025-06-18";

    private static List<MeetingReport> meetings(String text) {
        return ReadMeetings.of(text, WEDNESDAY).meetings();
    }

    private static List<String> words(MeetingReport meeting) {
        return meeting.mentions().stream().map(mention -> mention.text()).toList();
    }

    @Test
    void foldsDefiniteMentionsIntoTheMeetingBefore() {
        List<MeetingReport> meetings = meetings("""
                Anna Keller met Marek Novak on Monday.

                The three-hour meeting went well, Keller said. "The talks were useful," she said.
                """);

        assertThat(meetings).hasSize(1);
        assertThat(words(meetings.getFirst())).containsExactly("met", "The three-hour meeting", "The talks");
        assertThat(meetings.getFirst().duration()).isEqualTo("PT3H");
    }

    @Test
    void addsDurationToldInASentenceOfItsOwn() {
        List<MeetingReport> meetings = meetings("""
                Anna Keller met Marek Novak on Monday. It lasted two hours.
                """);

        assertThat(meetings).hasSize(1);
        assertThat(meetings.getFirst().duration()).isEqualTo("PT2H");
    }

    @Test
    void addsTheChairNamedInASentenceOfItsOwn() {
        List<MeetingReport> meetings = meetings("""
                Anna Keller will meet Marek Novak on Friday. The session will be chaired by Ingrid Dahl.
                """);

        assertThat(meetings).hasSize(1);
        assertThat(meetings.getFirst().participants()).hasSize(3);
    }

    @Test
    void takesTheLatestWordOnAPlan() {
        List<MeetingReport> meetings = meetings("""
                Anna Keller was due to meet Marek Novak on Friday. The meeting has been called off.
                """);

        assertThat(meetings).hasSize(1);
        assertThat(meetings.getFirst().status()).isEqualTo(MeetingStatus.CANCELLED);
    }

    @Test
    void keepsAMeetingCancelledWhenItsPlanIsRecalled() {
        List<MeetingReport> meetings = meetings("""
                Anna Keller has called off her meeting with Marek Novak. The meeting was scheduled for Friday.
                """);

        assertThat(meetings).hasSize(1);
        assertThat(meetings.getFirst().status()).isEqualTo(MeetingStatus.CANCELLED);
    }

    @Test
    void dropsTheDayThatHadBeenSet() {
        List<MeetingReport> meetings = meetings("""
                The second round of talks between Anna Keller and Marek Novak will begin on June 27.

                The round had been scheduled for June 20.
                """);

        assertThat(meetings)
                .singleElement()
                .satisfies(meeting -> assertThat(meeting.time().edtf()).isEqualTo("2025-06-27"));
    }

    @Test
    void showsTheWordsOfTheText() {
        String text = "Anna Keller held three hours of talks with Marek Novak on Monday.";

        assertThat(meetings(text))
                .allSatisfy(meeting -> assertThat(meeting.mentions())
                        .allSatisfy(
                                mention -> assertThat(mention.span().in(text)).isEqualTo(mention.text())));
    }
}
