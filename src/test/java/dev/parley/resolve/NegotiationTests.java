package dev.parley.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.extract.MeetingKind;
import dev.parley.extract.MeetingStatus;
import dev.parley.extract.Role;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class NegotiationTests {

    @Test
    void gathersTheMeetingsOfItsSides() {
        Story story = Stories.of(
                NewsText.on("2032-02-11").meeting(round(ToldMeeting.held(), "2032-02-10")),
                NewsText.on("2032-03-11").meeting(round(ToldMeeting.held(), "2032-03-10")),
                NewsText.on("2032-03-12")
                        .meeting(ToldMeeting.held().of("Ostland", "Keshland").on("2032-03-11")));
        assertThat(names(story)).containsExactly("Ostland – Veldmark");
        assertThat(parts(story, Thing.Kind.MEETING)).containsExactly(Tag.Reason.SAME_SIDES, Tag.Reason.SAME_SIDES);
    }

    @Test
    void isNamedAfterItsGroupAndWhatItTurnsOn() {
        Story story = Stories.of(
                NewsText.on("2032-02-11")
                        .meeting(ToldMeeting.held()
                                .of("the five powers", "Veldmark")
                                .on("2032-02-10"))
                        .statement("Veldmark", "Ostland", "no prisoner shall be left behind"),
                NewsText.on("2032-03-11")
                        .meeting(ToldMeeting.held()
                                .of("the five powers", "Veldmark")
                                .on("2032-03-10"))
                        .statement("Veldmark", "Ostland", "the prisoners come home first"));
        assertThat(names(story)).containsExactly("Veldmark – five powers: prisoners");
    }

    @Test
    void countsTheRoundsThatTookPlaceInTheirOrder() {
        Story story = Stories.of(
                NewsText.on("2032-02-11").meeting(round(ToldMeeting.held(), "2032-02-10")),
                NewsText.on("2032-02-28").meeting(round(ToldMeeting.cancelled(), "2032-03-02")),
                NewsText.on("2032-04-11").meeting(round(ToldMeeting.held(), "2032-04-10")),
                NewsText.on("2032-04-12").meeting(round(ToldMeeting.held(), "2032-01-05")));
        assertThat(rounds(story))
                .containsExactly("1: Talks, 2032-01-05", "2: Talks, 2032-02-10", "3: Talks, 2032-04-10");
        assertThat(links(story, Thing.Kind.ROUND, Link.Kind.FOLLOWS)).hasSize(2);
    }

    @Test
    void takesMeetingsOnTheSameDaysForOneRoundAndOfOtherNumbersForTwo() {
        Story story = Stories.of(
                NewsText.on("2032-02-11")
                        .meeting(round(ToldMeeting.held().in("Alkmere").as("the third round"), "2032-02-10")),
                NewsText.on("2032-02-12")
                        .speaksFor("Ida Brandt", "foreign minister", "Ostland")
                        .meeting(ToldMeeting.held()
                                .of("Ida Brandt", "Veldmark")
                                .in("Alkmere")
                                .on("2032-02-11")),
                NewsText.on("2032-02-13")
                        .meeting(round(ToldMeeting.held().in("Alkmere").as("the fourth round"), "2032-02-12")));
        assertThat(rounds(story))
                .containsExactly("1: Talks in Alkmere, 2032-02-10/2032-02-11", "2: Talks in Alkmere, 2032-02-12");
    }

    @Test
    void takesInAMediatorWhoSeesOneSide() {
        Story story = Stories.of(
                NewsText.on("2032-02-11").meeting(round(ToldMeeting.held().by("Nora Khoury"), "2032-02-10")),
                NewsText.on("2032-02-21")
                        .meeting(ToldMeeting.of(MeetingKind.VISIT, MeetingStatus.HELD)
                                .of("Nora Khoury", "Veldmark")
                                .on("2032-02-20")));
        assertThat(parts(story, Thing.Kind.MEETING))
                .containsExactly(Tag.Reason.SAME_SIDES, Tag.Reason.MEDIATOR_AND_SIDE);
        assertThat(links(story, Thing.Kind.NEGOTIATION, Link.Kind.HAS_PARTY))
                .extracting(Link::role)
                .containsExactlyInAnyOrder(Role.PARTY, Role.PARTY, Role.MEDIATOR);
    }

    @Test
    void takesInTheVisitThatWasToldBeforeItsMediatorWasKnownToBeOne() {
        Story story = Stories.of(
                NewsText.on("2032-02-01")
                        .meeting(ToldMeeting.of(MeetingKind.VISIT, MeetingStatus.HELD)
                                .of("Nora Khoury", "Veldmark")
                                .on("2032-01-31")),
                NewsText.on("2032-02-11").meeting(round(ToldMeeting.held().by("Nora Khoury"), "2032-02-10")));
        assertThat(parts(story, Thing.Kind.MEETING))
                .containsExactlyInAnyOrder(Tag.Reason.SAME_SIDES, Tag.Reason.MEDIATOR_AND_SIDE);
    }

    @Test
    void leavesOutMembersOfOneGroupAmongThemselves() {
        Story story = Stories.of(
                NewsText.on("2032-02-11")
                        .meeting(ToldMeeting.held().of("the E3", "Veldmark").on("2032-02-10"))
                        .speaksFor("Ada Rowe", "foreign secretary", "United Kingdom")
                        .speaksFor("Luc Morel", "foreign minister", "France"),
                NewsText.on("2032-03-11")
                        .meeting(ToldMeeting.held().of("the E3", "Veldmark").on("2032-03-10")),
                NewsText.on("2032-03-21")
                        .speaksFor("Ada Rowe", "foreign secretary", "United Kingdom")
                        .speaksFor("Luc Morel", "foreign minister", "France")
                        .meeting(ToldMeeting.held().of("Ada Rowe", "Luc Morel").on("2032-03-20")));
        assertThat(parts(story, Thing.Kind.MEETING)).hasSize(2);
    }

    @Test
    void endsWithALongSilence() {
        assertThat(names(Stories.of(
                        NewsText.on("2032-02-11").meeting(round(ToldMeeting.held(), "2032-02-10")),
                        NewsText.on("2032-03-11").meeting(round(ToldMeeting.held(), "2032-03-10")),
                        NewsText.on("2036-02-11").meeting(round(ToldMeeting.held(), "2036-02-10")),
                        NewsText.on("2036-03-11").meeting(round(ToldMeeting.held(), "2036-03-10")))))
                .hasSize(2);
    }

    @Test
    void isNoneWhereNothingTookPlace() {
        assertThat(names(Stories.of(
                        NewsText.on("2032-02-11").meeting(round(ToldMeeting.planned(), "2032-02-20")),
                        NewsText.on("2032-03-11").meeting(round(ToldMeeting.planned(), "2032-03-20")))))
                .isEmpty();
    }

    @Test
    void tellsWhatIsSaidInItAndOnWhichIssues() {
        Story story = Stories.of(
                NewsText.on("2032-02-11")
                        .meeting(round(ToldMeeting.held(), "2032-02-10"))
                        .statement("Ostland", "Veldmark", "no prisoner shall be left behind")
                        .statement("Keshland", "Veldmark", "the truce must hold"),
                NewsText.on("2032-03-11")
                        .meeting(round(ToldMeeting.held(), "2032-03-10"))
                        .statement("Veldmark", "Ostland", "the prisoners will be home by spring"));
        assertThat(parts(story, Thing.Kind.STATEMENT))
                .containsExactly(Tag.Reason.BESIDE_MEETING, Tag.Reason.BESIDE_MEETING);
        assertThat(links(story, Thing.Kind.NEGOTIATION, Link.Kind.ABOUT))
                .extracting(Link::target)
                .containsExactly("issue-prisoners");
        assertThat(links(story, Thing.Kind.STATEMENT, Link.Kind.ABOUT))
                .extracting(Link::target)
                .containsExactlyInAnyOrder("issue-prisoners", "issue-prisoners", "issue-ceasefire");
    }

    @Test
    void showsWhichMeetingStandsInForOneThatWasPutOff() {
        Story story = Stories.of(
                NewsText.on("2032-02-11").meeting(round(ToldMeeting.held(), "2032-02-10")),
                NewsText.on("2032-02-28").meeting(round(ToldMeeting.cancelled().in("Alkmere"), "2032-03-02")),
                NewsText.on("2032-04-11").meeting(round(ToldMeeting.held().in("Borg"), "2032-04-10")));
        assertThat(links(story, Thing.Kind.MEETING, Link.Kind.FOLLOWS))
                .extracting(Link::tag)
                .containsExactlyInAnyOrder(Tag.Reason.IN_STEAD, Tag.Reason.NEXT_ROUND);
    }

    @Test
    void showsWhichPlanStandsInForOneThatTheSameArticleTellsOfLater() {
        Story story = Stories.of(
                NewsText.on("2032-02-11").meeting(round(ToldMeeting.held(), "2032-02-10")),
                NewsText.on("2032-02-28")
                        .meeting(round(ToldMeeting.planned().in("Borg"), "2032-03-10"))
                        .meeting(round(ToldMeeting.putOff().in("Alkmere"), "2032-03-02")));
        assertThat(links(story, Thing.Kind.MEETING, Link.Kind.FOLLOWS))
                .extracting(Link::tag)
                .containsExactly(Tag.Reason.IN_STEAD);
    }

    private static ToldMeeting round(ToldMeeting told, String day) {
        return told.of("Ostland", "Veldmark").on(day);
    }

    private static List<String> names(Story story) {
        return Stories.things(story, Thing.Kind.NEGOTIATION)
                .map(thing -> ((Facts.OfNegotiation) thing.latest().facts()).name())
                .toList();
    }

    private static List<String> rounds(Story story) {
        return Stories.things(story, Thing.Kind.ROUND)
                .map(thing -> (Facts.OfRound) thing.latest().facts())
                .sorted(Comparator.comparingInt(Facts.OfRound::place))
                .map(round -> round.place() + ": " + round.name())
                .toList();
    }

    private static List<@Nullable Tag> parts(Story story, Thing.Kind kind) {
        return links(story, kind, Link.Kind.PART_OF)
                .filter(link -> link.target().endsWith("-n"))
                .map(Link::tag)
                .toList();
    }

    private static Stream<Link> links(Story story, Thing.Kind kind, Link.Kind type) {
        return Stories.things(story, kind)
                .flatMap(thing -> thing.latest().links().stream())
                .filter(link -> link.kind() == type);
    }
}
