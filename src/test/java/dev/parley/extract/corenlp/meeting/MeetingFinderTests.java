package dev.parley.extract.corenlp.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.extract.Channel;
import dev.parley.extract.Extraction;
import dev.parley.extract.MeetingKind;
import dev.parley.extract.MeetingReport;
import dev.parley.extract.MeetingStatus;
import dev.parley.extract.corenlp.SharedModels;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class MeetingFinderTests {
    private static final String WEDNESDAY = "2025-06-18";

    private static List<MeetingReport> meetings(String text) {
        return ReadMeetings.of(text, WEDNESDAY).meetings();
    }

    private static List<String> words(MeetingReport meeting) {
        return meeting.mentions().stream().map(mention -> mention.text()).toList();
    }

    @Nested
    class OneMeetingToldSeveralTimes {
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
    }

    @Nested
    class SeveralMeetings {
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
    }

    @Nested
    class Times {
        @Test
        void boundsAnUndatedPastMeetingByThePublication() {
            assertThat(meetings("Anna Keller has met Marek Novak.")
                            .getFirst()
                            .time()
                            .edtf())
                    .isEqualTo("../2025-06-18");
        }

        @Test
        void claimsNoTimeWithoutAPublicationDay() {
            Extraction extraction = SharedModels.extractor()
                    .extract(new dev.parley.article.ArticleReader()
                            .read(dev.parley.article.IncomingArticle.plain("Anna Keller has met Marek Novak.")));

            assertThat(extraction.meetings().getFirst().time().isKnown()).isFalse();
        }

        @Test
        void takesAClockTimeForNoDay() {
            assertThat(meetings("Anna Keller will meet Marek Novak at 10 a.m.")
                            .getFirst()
                            .time()
                            .edtf())
                    .isEqualTo("2025-06-18/..");
        }
    }

    @Test
    void showsTheWordsOfTheText() {
        String text = "Anna Keller held three hours of talks with Marek Novak on Monday.";

        assertThat(meetings(text))
                .allSatisfy(meeting -> assertThat(meeting.mentions())
                        .allSatisfy(
                                mention -> assertThat(mention.span().in(text)).isEqualTo(mention.text())));
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
    class PlansThatHaveMoved {
        @Test
        void dropsTheDayThatHadBeenSet() {
            List<MeetingReport> meetings = meetings("""
                    The second round of talks between Norway and Peru will begin on June 27.

                    The round had been scheduled for June 20.
                    """);

            assertThat(meetings)
                    .singleElement()
                    .satisfies(meeting -> assertThat(meeting.time().edtf()).isEqualTo("2025-06-27"));
        }
    }
}
