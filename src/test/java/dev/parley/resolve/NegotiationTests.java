package dev.parley.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.extract.Act;
import dev.parley.extract.MeetingKind;
import dev.parley.extract.MeetingStatus;
import dev.parley.resolve.negotiation.Issue;
import dev.parley.resolve.negotiation.Issues;
import dev.parley.resolve.negotiation.Membership.Reason;
import dev.parley.resolve.negotiation.Negotiation;
import dev.parley.resolve.negotiation.Negotiations;
import dev.parley.resolve.negotiation.Position;
import dev.parley.resolve.negotiation.Positions;
import java.util.List;
import org.junit.jupiter.api.Test;

class NegotiationTests {
    private static final Issues ISSUES = Issues.standard();

    @Test
    void gathersTheMeetingsOfItsSides() {
        Negotiation found = only(
                NewsText.on("2032-02-11").meeting(round(ToldMeeting.held(), "2032-02-10")),
                NewsText.on("2032-03-11").meeting(round(ToldMeeting.held(), "2032-03-10")),
                NewsText.on("2032-03-12")
                        .meeting(ToldMeeting.held().of("Ostland", "Kesland").on("2032-03-11")));
        assertThat(found.name()).isEqualTo("Ostland, Veldmark");
        assertThat(found.meetings()).hasSize(2).allMatch(member -> member.reason() == Reason.SAME_SIDES);
    }

    @Test
    void countsTheRoundsThatTookPlace() {
        Negotiation found = only(
                NewsText.on("2032-02-11").meeting(round(ToldMeeting.held(), "2032-02-10")),
                NewsText.on("2032-02-28").meeting(round(ToldMeeting.cancelled(), "2032-03-02")),
                NewsText.on("2032-04-11").meeting(round(ToldMeeting.held(), "2032-04-10")));
        assertThat(found.rounds()).extracting(Negotiation.Round::place).containsExactly(1, 0, 2);
    }

    @Test
    void takesInAMediatorWhoSeesOneSide() {
        Negotiation found = only(
                NewsText.on("2032-02-11").meeting(round(ToldMeeting.held().by("Nora Khoury"), "2032-02-10")),
                NewsText.on("2032-02-21")
                        .meeting(ToldMeeting.of(MeetingKind.VISIT, MeetingStatus.HELD)
                                .of("Nora Khoury", "Veldmark")
                                .on("2032-02-20")));
        assertThat(found.meetings())
                .extracting(member -> member.reason())
                .containsExactly(Reason.SAME_SIDES, Reason.MEDIATOR_AND_SIDE);
    }

    @Test
    void endsWithALongSilence() {
        assertThat(negotiations(
                        NewsText.on("2032-02-11").meeting(round(ToldMeeting.held(), "2032-02-10")),
                        NewsText.on("2032-03-11").meeting(round(ToldMeeting.held(), "2032-03-10")),
                        NewsText.on("2036-02-11").meeting(round(ToldMeeting.held(), "2036-02-10")),
                        NewsText.on("2036-03-11").meeting(round(ToldMeeting.held(), "2036-03-10"))))
                .hasSize(2);
    }

    @Test
    void turnsOnWhatItsSidesSpeakOf() {
        Negotiation found = only(
                NewsText.on("2032-02-11")
                        .meeting(round(ToldMeeting.held(), "2032-02-10"))
                        .statement("Ostland", "Veldmark", "no prisoner shall be left behind"),
                NewsText.on("2032-03-11")
                        .meeting(round(ToldMeeting.held(), "2032-03-10"))
                        .statement("Veldmark", "Ostland", "the tariffs on timber must fall"));
        assertThat(found.issues()).containsOnlyKeys(new Issue("prisoners"), new Issue("trade"));
        assertThat(found.statements()).hasSize(2).allMatch(member -> member.reason() == Reason.BESIDE_MEETING);
    }

    @Test
    void showsThePositionsOfASideInOrderWithTheTurn() {
        Story story = Stories.of(
                said("2032-02-11", "we reject a truce", Act.REJECT),
                said("2032-02-21", "a truce is being looked at", Act.INFORM),
                said("2032-03-11", "we welcome the truce that was offered", Act.SUPPORT));
        List<Position> ofTheState = Positions.of(story, Knowledge.NOW, ISSUES).stream()
                .filter(position -> position.actor().equals(idOf(story, "Ostland")))
                .toList();
        assertThat(ofTheState).extracting(Position::act).containsExactly(Act.REJECT, Act.INFORM, Act.SUPPORT);
        assertThat(ofTheState).extracting(Position::isTurn).containsExactly(false, false, true);
        assertThat(ofTheState).allMatch(position -> position.issue().equals(new Issue("ceasefire")));
    }

    private static NewsText said(String published, String words, Act act) {
        return NewsText.on(published)
                .speaksFor("Ida Brandt", "foreign minister", "Ostland")
                .statement("Ida Brandt", "Veldmark", words, act);
    }

    private static ToldMeeting round(ToldMeeting told, String day) {
        return told.of("Ostland", "Veldmark").on(day);
    }

    private static Negotiation only(NewsText... articles) {
        assertThat(negotiations(articles)).hasSize(1);
        return negotiations(articles).getFirst();
    }

    private static List<Negotiation> negotiations(NewsText... articles) {
        return Negotiations.of(Stories.of(articles), Knowledge.NOW, ISSUES);
    }

    private static String idOf(Story story, String name) {
        return Stories.things(story, Thing.Kind.ACTOR)
                .filter(thing -> ((Facts.OfActor) thing.latest().facts()).name().equals(name))
                .map(Thing::id)
                .findFirst()
                .orElseThrow();
    }
}
