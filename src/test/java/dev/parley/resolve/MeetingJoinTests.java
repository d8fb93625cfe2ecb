package dev.parley.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.extract.Channel;
import dev.parley.extract.MeetingKind;
import dev.parley.extract.MeetingStatus;
import dev.parley.time.TimeSpan;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Which reports join a known meeting, and which begin one. */
class MeetingJoinTests {
    private static final TimeSpan MAY = TimeSpan.month(YearMonth.of(2032, 5));

    @Nested
    class ByNumber {

        @Test
        void theSameRoundIsKnownAgainMonthsLaterWithoutADate() {
            assertThat(meetings(
                            NewsText.on("2032-02-11")
                                    .meeting(round("the second round of talks").on("2032-02-10")),
                            NewsText.on("2032-07-01").meeting(round("the second round of talks"))))
                    .hasSize(1);
        }

        @Test
        void theNextRoundIsAnother() {
            assertThat(meetings(
                            NewsText.on("2032-05-03")
                                    .meeting(round("the second round of talks").at(MAY)),
                            NewsText.on("2032-05-20")
                                    .meeting(round("a third round of talks").at(MAY))))
                    .hasSize(2);
        }

        private static ToldMeeting round(String words) {
            return ToldMeeting.held().of("Ostland", "Veldmark").in("Tunis").as(words);
        }
    }

    @Nested
    class ByCompany {

        @Test
        void otherMinistersOfTheSameSidesMetAnotherTime() {
            assertThat(meetings(
                            cast("2032-05-10")
                                    .meeting(ToldMeeting.held()
                                            .of("Ida Brandt", "Paolo Ricci")
                                            .at(MAY)),
                            cast("2032-05-20")
                                    .meeting(ToldMeeting.held()
                                            .of("Jon Aas", "Luca Neri")
                                            .at(MAY))))
                    .hasSize(2);
        }

        @Test
        void aHostWhomOneOutletLeavesOutIsNotMissed() {
            assertThat(meetings(
                            NewsText.on("2032-05-10").meeting(onTheNinth().by("Nora Khoury")),
                            NewsText.on("2032-05-10").meeting(onTheNinth())))
                    .hasSize(1);
        }

        @Test
        void anUnnamedGroupIsKnownByWhatItIs() {
            assertThat(meetings(
                            NewsText.on("2032-05-02")
                                    .meeting(ToldMeeting.planned()
                                            .of("the engineers")
                                            .on("2032-05-12")),
                            NewsText.on("2032-05-13")
                                    .meeting(ToldMeeting.held()
                                            .of("the dam engineers")
                                            .on("2032-05-12"))))
                    .hasSize(1);
        }

        @Test
        void nobodyNamedIsWhomTheArticleSpeaksOf() {
            Story story = Stories.of(
                    NewsText.on("2032-05-10").meeting(onTheNinth().in("Tunis")),
                    NewsText.on("2032-05-12")
                            .statement("Ostland", "Veldmark", "we shall see")
                            .meeting(ToldMeeting.held().in("Tunis").as("the talks")));
            assertThat(Stories.meetings(story)).hasSize(1);
            assertThat(story.joins().values())
                    .singleElement()
                    .satisfies(join -> assertThat(join.features())
                            .contains(MeetingFeature.ALL_SPOKEN_OF, MeetingFeature.SAME_PLACE)
                            .doesNotContain(MeetingFeature.SAME_SIDES));
        }

        private static ToldMeeting onTheNinth() {
            return ToldMeeting.held().of("Ostland", "Veldmark").on("2032-05-09");
        }

        private static NewsText cast(String published) {
            return NewsText.on(published)
                    .speaksFor("Ida Brandt", "foreign minister", "Ostland")
                    .speaksFor("Jon Aas", "trade minister", "Ostland")
                    .speaksFor("Paolo Ricci", "foreign minister", "Veldmark")
                    .speaksFor("Luca Neri", "trade minister", "Veldmark");
        }
    }

    @Nested
    class WithinOneArticle {

        @Test
        void theMeetingIsTheOneJustToldOf() {
            assertThat(meetings(NewsText.on("2032-05-11")
                            .meeting(pair("met").on("2032-05-10"))
                            .meeting(pair("The meeting").on("2032-05-11"))))
                    .hasSize(1);
        }

        @Test
        void twoDaysAreTwoMeetings() {
            assertThat(meetings(NewsText.on("2032-05-11")
                            .meeting(pair("met").on("2032-05-10"))
                            .meeting(pair("met for dinner").on("2032-05-11"))))
                    .hasSize(2);
        }

        private static ToldMeeting pair(String words) {
            return ToldMeeting.held()
                    .of("Ida Brandt", "Paolo Ricci")
                    .in("Tunis")
                    .as(words);
        }
    }

    @Nested
    class OnAVisit {

        @Test
        void whomTheVisitorSawNextWasSeenOnTheVisit() {
            assertThat(meetings(NewsText.on("2032-05-04")
                            .meeting(arrival())
                            .meeting(ToldMeeting.held().of("Ida Brandt", "Paolo Ricci"))))
                    .hasSize(1);
        }

        @Test
        void ofTwoVisitsItIsTheLast() {
            List<Facts.OfMeeting> meetings = meetings(NewsText.on("2032-05-04")
                    .meeting(arrival())
                    .meeting(ToldMeeting.of(MeetingKind.VISIT, MeetingStatus.HELD)
                            .of("Ida Brandt")
                            .in("Oslo"))
                    .meeting(ToldMeeting.held().of("Ida Brandt", "Paolo Ricci")));
            assertThat(meetings).hasSize(2);
            assertThat(meetings)
                    .filteredOn(meeting -> meeting.kind() == MeetingKind.VISIT)
                    .hasSize(2);
        }

        @Test
        void talksOnTheDayOfTheVisitAreOnTheVisit() {
            assertThat(meetings(NewsText.on("2032-05-04")
                            .meeting(arrival())
                            .meeting(ToldMeeting.held()
                                    .of("Ida Brandt", "Paolo Ricci")
                                    .on("2032-05-03"))))
                    .hasSize(1);
        }

        @Test
        void talksOnAnotherDayAreApart() {
            assertThat(meetings(NewsText.on("2032-05-04")
                            .meeting(arrival())
                            .meeting(ToldMeeting.held()
                                    .of("Ida Brandt", "Paolo Ricci")
                                    .on("2032-04-20"))))
                    .hasSize(2);
        }

        private static ToldMeeting arrival() {
            return ToldMeeting.of(MeetingKind.VISIT, MeetingStatus.HELD)
                    .of("Ida Brandt")
                    .in("Tunis")
                    .on("2032-05-03");
        }
    }

    @Nested
    class ByHours {

        @Test
        void ofTwoRoundsOfAMonthTheOneThatTookAsLongIsMeant() {
            List<Facts.OfMeeting> told = meetings(
                    NewsText.on("2032-05-05").meeting(round("2032-05-04").lasting("PT16H")),
                    NewsText.on("2032-05-21").meeting(round("2032-05-20").lasting("PT4H")),
                    NewsText.on("2032-06-10").meeting(round().at(MAY).lasting("PT16H")));

            assertThat(told).hasSize(2);
            assertThat(told).extracting(Facts.OfMeeting::duration).containsExactlyInAnyOrder("PT16H", "PT4H");
        }

        @Test
        void withoutAnyHoursItIsNotKnownWhichIsMeant() {
            assertThat(meetings(
                            NewsText.on("2032-05-05")
                                    .meeting(round("2032-05-04").lasting("PT16H")),
                            NewsText.on("2032-05-21")
                                    .meeting(round("2032-05-20").lasting("PT4H")),
                            NewsText.on("2032-06-10").meeting(round().at(MAY))))
                    .hasSize(3);
        }

        private static ToldMeeting round(String day) {
            return round().on(day);
        }

        private static ToldMeeting round() {
            return ToldMeeting.held().of("Ostland", "Veldmark");
        }
    }

    @Test
    void whatIsSaidOnTheTelephoneIsNotSaidFaceToFace() {
        assertThat(meetings(
                        NewsText.on("2032-05-11").meeting(onTheTenth().over(Channel.IN_PERSON)),
                        NewsText.on("2032-05-11").meeting(onTheTenth().over(Channel.PHONE))))
                .hasSize(2);
    }

    private static ToldMeeting onTheTenth() {
        return ToldMeeting.held().of("Ida Brandt", "Paolo Ricci").on("2032-05-10");
    }

    private static List<Facts.OfMeeting> meetings(NewsText... articles) {
        return Stories.meetings(Stories.of(articles));
    }
}
