package dev.parley.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A talk of two by themselves, and the session beside it. */
class TwoAloneTests {
    @Test
    void isNotTheSessionAtWhichOthersSat() {
        assertThat(meetings(alone().as("met one on one"), session().as("met"))).isEqualTo(2);
        assertThat(meetings(session().as("met"), alone().as("met one on one"))).isEqualTo(2);
    }

    @Test
    void isToldByOneWhoDoesNotSayThatTheyWereAlone() {
        assertThat(meetings(alone().as("met one on one"), alone().as("met"))).isEqualTo(1);
    }

    /** The sides may have met with their delegations on the same day. */
    @Test
    void isNotTheSessionOfTheirSides() {
        ToldMeeting sides =
                ToldMeeting.held().of("Ostland", "Veldmark").in("Tunis").on("2032-05-10");
        assertThat(meetings(alone().as("met one on one"), sides)).isEqualTo(2);
    }

    @Test
    void isNotSeenInTwoOfWhomNobodySaysSo() {
        assertThat(meetings(alone().as("met"), session().as("met"))).isEqualTo(1);
    }

    private static ToldMeeting alone() {
        return ToldMeeting.held().of("Ida Brandt", "Paolo Ricci").in("Tunis").on("2032-05-10");
    }

    private static ToldMeeting session() {
        return alone().of("Nora Khoury");
    }

    /** One told by one article, the other by the next. */
    private static int meetings(ToldMeeting one, ToldMeeting other) {
        Story story = Stories.of(
                NewsText.on("2032-05-11").meeting(one),
                NewsText.on("2032-05-12").meeting(other));
        return Stories.meetings(story).size();
    }
}
