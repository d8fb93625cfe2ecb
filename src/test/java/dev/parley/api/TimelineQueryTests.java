package dev.parley.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TimelineQueryTests extends ReadingTest {

    @Test
    void ordersEntriesByTheirTimesAndPutsTheUndatedLast() {
        assertThat(titles("{ timeline { nodes { title } } }"))
                .containsExactly(
                        "Summit",
                        "Talks: Ilse Quandt, Tomas Berg, Élodie Marchand, Geneva",
                        "Tomas Berg: The port must stay open",
                        "Tabled: Harbour Plan (Tomas Berg)",
                        "Ilse Quandt: Sudmark would never lease its port",
                        "Rejected: Harbour Plan (Ilse Quandt)",
                        "Call: Ilse Quandt, Tomas Berg",
                        "Talks: Ilse Quandt, Tomas Berg",
                        "Talks",
                        "an official: the mood was better",
                        "Visit: Tomas Berg");
    }

    @Test
    void saysHowSurelyEachStandsWhereItStands() {
        graphQl.document("{ timeline(where: {type: {eq: MEETING}}) { nodes { certainty time { edtf precision } } } }")
                .execute()
                .path("timeline.nodes[*].certainty")
                .entityList(String.class)
                .containsExactly("BEFORE", "DAY", "EXACT", "RANGE", "RANGE", "UNKNOWN");
    }

    @Test
    void answersAsItWasKnownThen() {
        assertThat(titles("{ timeline(knownAt: \"2025-03-05T00:00:00Z\") { nodes { title } } }"))
                .containsExactly("Summit", "Talks: Ilse Quandt, Tomas Berg, Élodie Marchand, Geneva", "Talks");
    }

    @Test
    void showsWhatWasTwoMeetingsUntilTheyWereSeenToBeOne() {
        graphQl.document("{ meetings(knownAt: \"2025-03-13T00:00:00Z\") { totalCount nodes { id status } } }")
                .execute()
                .path("meetings.nodes[*].id")
                .entityList(String.class)
                .containsExactly("ledger-m3", "ledger-m1", "wire-m2", "ledger-m2")
                .path("meetings.totalCount")
                .entity(Integer.class)
                .isEqualTo(4);
    }

    @Test
    void keepsToAnActorsEntries() {
        assertThat(titles(
                        "{ timeline(where: {actors: {some: {name: {eq: \"elodie MARCHAND\"}}}}) { nodes { title } } }"))
                .containsExactly("Talks: Ilse Quandt, Tomas Berg, Élodie Marchand, Geneva");
    }

    @Test
    void saysWhichEntriesItCannotOrder() {
        graphQl.document("{ timeline { nodes { item { ... on Thing { id } } possiblyBefore } } }")
                .execute()
                .path("timeline.nodes[?(@.item.id == 'post-s1')].possiblyBefore[*]")
                .entityList(String.class)
                .containsExactly("ledger-m1")
                .path("timeline.nodes[?(@.item.id == 'later-m1')].possiblyBefore[*]")
                .entityList(String.class)
                .hasSize(0)
                .path("timeline.nodes[?(@.item.id == 'later-s1')].possiblyBefore[*]")
                .entityList(String.class)
                .hasSize(9);
    }

    private List<String> titles(String document) {
        return graphQl.document(document)
                .execute()
                .path("timeline.nodes[*].title")
                .entityList(String.class)
                .get();
    }
}
