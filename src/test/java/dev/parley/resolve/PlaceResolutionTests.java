package dev.parley.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PlaceResolutionTests {
    private static final double TUNIS = 36.8;
    private static final double ELSEWHERE = 30.1;

    @Test
    void aTownLaidElsewhereIsTheOneWhereTheSamePeopleWere() {
        assertThat(towns(
                        news("2032-02-11", "Ostland").town("Tunis", TUNIS, ""),
                        news("2032-02-12", "Ostland").town("Tunis", ELSEWHERE, "")))
                .hasSize(1);
    }

    @Test
    void ofTwoSpotsTheOneToldMoreOftenIsRight() {
        assertThat(towns(
                        news("2032-02-11", "Ostland").town("Tunis", ELSEWHERE, ""),
                        news("2032-02-12", "Ostland").town("Tunis", TUNIS, ""),
                        news("2032-02-13", "Ostland").town("Tunis", TUNIS, "")))
                .extracting(Facts.OfLocation::latitude)
                .containsExactly(TUNIS);
    }

    @Test
    void aTownWithItsStateBehindItIsAnother() {
        assertThat(towns(
                        news("2032-02-11", "Ostland").town("Tunis", TUNIS, ""),
                        news("2032-02-12", "Ostland").town("Tunis", ELSEWHERE, ", Texas")))
                .hasSize(2);
    }

    @Test
    void aTownAmongOtherPeopleIsAnother() {
        assertThat(towns(
                        news("2032-02-11", "Ostland").town("Tunis", TUNIS, ""),
                        news("2032-02-12", "Kesland").town("Tunis", ELSEWHERE, "")))
                .hasSize(2);
    }

    private static NewsText news(String published, String state) {
        NewsText text = NewsText.on(published);
        text.actor(state);
        text.actor("Nora Khoury of " + state);
        return text;
    }

    private static List<Facts.OfLocation> towns(NewsText... articles) {
        return Stories.things(Stories.of(articles), Thing.Kind.LOCATION)
                .map(thing -> (Facts.OfLocation) thing.latest().facts())
                .toList();
    }
}
