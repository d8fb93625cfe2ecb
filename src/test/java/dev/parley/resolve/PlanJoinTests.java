package dev.parley.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.extract.MeetingKind;
import dev.parley.extract.MeetingStatus;
import dev.parley.time.TimeSpan;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which meeting is the one that was planned, put off or called off. */
class PlanJoinTests {
    private static final TimeSpan MAY = TimeSpan.month(YearMonth.of(2032, 5));

    @Test
    void aSigningProposedForADayIsTheOneHeldTwoWeeksLater() {
        assertThat(meetings(
                        NewsText.on("2032-05-03").meeting(signing(MeetingStatus.PROPOSED, "2032-05-06")),
                        NewsText.on("2032-05-21").meeting(signing(MeetingStatus.HELD, "2032-05-20"))))
                .hasSize(1);
    }

    @Test
    void aPlanLookedBackUponIsTheMeetingThatWasCalledOff() {
        assertThat(meetings(
                        NewsText.on("2032-05-03")
                                .meeting(inTunis(ToldMeeting.cancelled()).on("2032-05-12")),
                        NewsText.on("2032-09-01")
                                .meeting(inTunis(ToldMeeting.planned()).at(MAY))))
                .hasSize(1);
    }

    private static ToldMeeting signing(MeetingStatus status, String day) {
        return inTunis(ToldMeeting.of(MeetingKind.SIGNING, status)).on(day);
    }

    @Test
    void putOffAndHeldInOneArticleIsOneVisitOnItsNewDay() {
        Story story = Stories.of(
                NewsText.on("2032-04-20").meeting(visit(MeetingStatus.PLANNED).on("2032-05-03")),
                NewsText.on("2032-05-11")
                        .meeting(visit(MeetingStatus.HELD).on("2032-05-10"))
                        .meeting(visit(MeetingStatus.POSTPONED)));
        assertThat(Stories.meetings(story)).extracting(Facts.OfMeeting::time).containsExactly(day(10));
    }

    @Test
    void whoseDayWentByUntoldIsWhatIsLookedBackUpon() {
        assertThat(meetings(
                        NewsText.on("2032-03-01")
                                .meeting(pair(ToldMeeting.planned()).on("2032-03-20")),
                        NewsText.on("2032-05-11").meeting(pair(ToldMeeting.held()))))
                .hasSize(1);
    }

    @Test
    void calledOffForLastTuesdayWasThatOfTheNext() {
        assertThat(meetings(
                        NewsText.on("2032-05-01")
                                .meeting(inTunis(ToldMeeting.planned()).on("2032-05-11")),
                        NewsText.on("2032-05-10")
                                .meeting(inTunis(ToldMeeting.cancelled()).on("2032-05-04"))))
                .hasSize(1);
    }

    @Test
    void ofTwoPeopleThatSlippedTakesTheDayOnWhichTheyMet() {
        Story story = Stories.of(slipped("Ida Brandt", "Paolo Ricci"));
        assertThat(Stories.meetings(story)).extracting(Facts.OfMeeting::time).containsExactly(day(10));
        assertThat(Stories.onlyMeeting(story).latest().conflicts()).isEmpty();
    }

    @Test
    void movedToAnotherCityIsTheOneThatIsHeldThere() {
        Story story = Stories.of(
                NewsText.on("2032-04-20")
                        .meeting(ToldMeeting.planned()
                                .of("Ostland", "Veldmark")
                                .in("Tunis")
                                .on("2032-05-03")),
                NewsText.on("2032-05-01")
                        .meeting(ToldMeeting.putOff()
                                .of("Ostland", "Veldmark")
                                .in("Oslo")
                                .on("2032-05-10")),
                NewsText.on("2032-05-11")
                        .meeting(ToldMeeting.held()
                                .of("Ostland", "Veldmark")
                                .in("Oslo")
                                .on("2032-05-10")));
        assertThat(Stories.meetings(story)).extracting(Facts.OfMeeting::time).containsExactly(day(10));
        Version now = Stories.onlyMeeting(story).latest();
        assertThat(now.conflicts()).isEmpty();
        assertThat(now.links().stream().filter(link -> link.kind() == Link.Kind.HELD_AT))
                .hasSize(1);
    }

    @Test
    void movedBackIsWhereItWasToBeAtFirst() {
        Story story = Stories.of(
                NewsText.on("2032-04-20").meeting(inOneOf("Tunis", ToldMeeting.planned(), "2032-05-03")),
                NewsText.on("2032-04-25").meeting(inOneOf("Oslo", ToldMeeting.putOff(), "2032-05-10")),
                NewsText.on("2032-04-28").meeting(inOneOf("Tunis", ToldMeeting.putOff(), "2032-05-12")));
        Version now = Stories.onlyMeeting(story).latest();
        assertThat(now.links().stream()
                        .filter(link -> link.kind() == Link.Kind.HELD_AT)
                        .map(Link::target))
                .singleElement()
                .asString()
                .as("the place that the first article tells of")
                .startsWith("a-");
    }

    private static ToldMeeting inOneOf(String city, ToldMeeting told, String day) {
        return told.of("Ostland", "Veldmark").in(city).on(day);
    }

    @Test
    void ofTwoSidesIsNotTheRoundOfAnotherDay() {
        assertThat(meetings(slipped("Ostland", "Veldmark"))).hasSize(2);
    }

    @Test
    void thatCameToSomethingIsNotCalledOffAfterwards() {
        assertThat(meetings(
                        NewsText.on("2032-05-04")
                                .meeting(inTunis(ToldMeeting.held()).on("2032-05-03")),
                        NewsText.on("2032-05-05").meeting(inTunis(ToldMeeting.cancelled()))))
                .hasSize(2);
    }

    /** Planned for the third and held on the tenth. */
    private static NewsText[] slipped(String... who) {
        return new NewsText[] {
            NewsText.on("2032-04-20")
                    .meeting(ToldMeeting.planned().of(who).in("Tunis").on("2032-05-03")),
            NewsText.on("2032-05-11")
                    .meeting(ToldMeeting.held().of(who).in("Tunis").on("2032-05-10"))
        };
    }

    private static ToldMeeting visit(MeetingStatus status) {
        return ToldMeeting.of(MeetingKind.VISIT, status).of("Ida Brandt").in("Tunis");
    }

    private static ToldMeeting pair(ToldMeeting told) {
        return told.of("Ida Brandt", "Paolo Ricci");
    }

    private static ToldMeeting inTunis(ToldMeeting told) {
        return told.of("Ostland", "Veldmark").in("Tunis");
    }

    private static List<Facts.OfMeeting> meetings(NewsText... articles) {
        return Stories.meetings(Stories.of(articles));
    }

    private static TimeSpan day(int day) {
        return TimeSpan.day(LocalDate.of(2032, 5, day));
    }
}
