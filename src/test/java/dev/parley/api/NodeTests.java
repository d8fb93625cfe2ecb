package dev.parley.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NodeTests extends ReadingTest {

    @Test
    void findsThingsByTheirReportsAndByWhatTheyOnceWere() {
        graphQl.document("{ nodes(ids: [\"post-m1\", \"wire-m2\", \"x\", \"post\", \"call-v1\"]) { __typename id } }")
                .execute()
                .path("nodes[*].id")
                .entityList(String.class)
                .containsExactly("ledger-m1", "ledger-m1", "post", "call-v1")
                .path("nodes[2]")
                .valueIsNull();
    }

    @Test
    void doesNotFindWhatWasNotKnownThen() {
        graphQl.document("{ node: thing(id: \"call-m1\", knownAt: \"2025-03-05T00:00:00Z\") { id } }")
                .execute()
                .path("node")
                .valueIsNull();
    }

    @Test
    void showsAMeetingAsItWasKnownThen() {
        graphQl.document("""
                        { node: thing(id: "ledger-m1", knownAt: "2025-03-05T00:00:00Z") { ... on Meeting {
                            status duration sourceCount statusHistory { status }
                            participants { role actor { name } } evidence { article { id } } } } }
                        """)
                .execute()
                .path("node.status")
                .entity(String.class)
                .isEqualTo("PLANNED")
                .path("node.duration")
                .valueIsNull()
                .path("node.statusHistory[*].status")
                .entityList(String.class)
                .containsExactly("PLANNED")
                .path("node.participants[*].role")
                .entityList(String.class)
                .contains("HOST")
                .doesNotContain("MEDIATOR")
                .path("node.evidence[*].article.id")
                .entityList(String.class)
                .containsExactly("ledger");
    }

    @Test
    void givesWordsThatStandInTheArticle() {
        List<Quoted> evidence = graphQl.document(
                        "{ timeline { nodes { evidence { start end quote article { text } } } } }")
                .execute()
                .path("timeline.nodes[*].evidence[*]")
                .entityList(Quoted.class)
                .get();

        assertThat(evidence)
                .isNotEmpty()
                .allSatisfy(words -> assertThat(words.article().text().substring(words.start(), words.end()))
                        .isEqualTo(words.quote()));
    }

    @Test
    void tellsWhoContradictsWhom() {
        graphQl.document("{ node(id: \"undated-m1\") { ... on Thing { disputed conflicts { field"
                        + " values { value evidence { basis } } } } } }")
                .execute()
                .path("node.conflicts[0].values[*].value")
                .entityList(String.class)
                .containsExactly("DENIED", "HELD")
                .path("node.conflicts[0].values[0].evidence[0].basis")
                .entity(String.class)
                .isEqualTo("NAMED");
    }

    /** Evidence with the text that it points into. */
    record Quoted(int start, int end, String quote, Text article) {
        record Text(String text) {}
    }
}
