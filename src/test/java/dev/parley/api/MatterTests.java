package dev.parley.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.timeline.HarbourTalks;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Negotiations, rounds, issues, who came and how positions moved, over the harbour talks. */
class MatterTests extends ReadingTest {

    @BeforeEach
    void gather() {
        HarbourTalks.gather();
    }

    @Test
    void aNegotiationHasItsPartiesRoundsAndIssues() {
        var answer = graphQl.document(
                        "{ negotiations { totalCount nodes { name time { edtf } parties { role actor { name } evidence { quote } } rounds { place number follows { place } meetings { id } } issues { reportCount issue { id } evidence { quote } } meetings { nodes { id } } statements { totalCount } proposals { nodes { issues { name } memberships { reason } } } } } }")
                .execute();
        answer.path("negotiations.nodes[0].name").entity(String.class).isEqualTo("Norland – Sudmark: transport");
        answer.path("negotiations.nodes[0].parties[*].role")
                .entityList(String.class)
                .containsExactly("MEDIATOR", "PARTY", "PARTY");
        answer.path("negotiations.nodes[0].rounds[*].place")
                .entityList(Integer.class)
                .containsExactly(1, 2);
        answer.path("negotiations.nodes[0].rounds[1].follows.place")
                .entity(Integer.class)
                .isEqualTo(1);
        answer.path("negotiations.nodes[0].issues[0].reportCount")
                .entity(Integer.class)
                .isEqualTo(2);
        answer.path("negotiations.nodes[0].meetings.nodes[*].id")
                .entityList(String.class)
                .containsExactly("ledger-m1", "call-m1", "later-m1");
        answer.path("negotiations.nodes[0].proposals.nodes[0].issues[0].name")
                .entity(String.class)
                .isEqualTo("transport");
    }

    @Test
    void aMeetingKnowsWhatItIsPartOfAndWhatItGoesOnFrom() {
        var answer = graphQl.document(
                        "{ thing(id: \"later-m1\") { ... on Meeting { negotiation { id } membership { reason evidence { quote } } round { number place } follows { id followedBy { id } } } } }")
                .execute();
        answer.path("thing.negotiation.id").entity(String.class).isEqualTo("ledger-m1-n");
        answer.path("thing.membership.reason").entity(String.class).isEqualTo("SAME_SIDES");
        answer.path("thing.round.place").entity(Integer.class).isEqualTo(2);
        answer.path("thing.follows.followedBy.id").entity(String.class).isEqualTo("later-m1");
    }

    @Test
    void aReportFindsItsMeetingAndNotWhatThatIsPartOf() {
        graphQl.document("{ node(id: \"later-m1\") { __typename } }")
                .execute()
                .path("node.__typename")
                .entity(String.class)
                .isEqualTo("Meeting");
        graphQl.document("{ node(id: \"post-m1\") { __typename } }")
                .execute()
                .path("node.__typename")
                .entity(String.class)
                .isEqualTo("Meeting");
    }

    @Test
    void isAskedForAsItWasKnown() {
        var answer = graphQl.document(
                        "{ negotiations(knownAt: \"2025-03-20T00:00:00Z\") { nodes { name rounds { place } } } }")
                .execute();
        answer.path("negotiations.nodes[*].name").entityList(String.class).containsExactly("Norland – Sudmark");
        answer.path("negotiations.nodes[0].rounds[*].place")
                .entityList(Integer.class)
                .containsExactly(1);
    }

    @Test
    void filtersCountsAndSumsUp() {
        var answer = graphQl.document(
                        "{ negotiations(where: {parties: {some: {role: {eq: MEDIATOR}}}, issues: {some: {name: {eq: \"transport\"}}}, time: {overlaps: {from: \"2025-03-22T00:00:00Z\"}}}, orderBy: {field: TIME}) { totalCount aggregate { count } facets(field: PARTY) { values { value } } histogram(bucket: MONTH) { bins { label } } } issues(where: {negotiations: {some: {}}}) { totalCount facets(field: NEGOTIATION) { values { count } } nodes { statements { totalCount } } } meetings(where: {negotiation: {id: {eq: \"ledger-m1-n\"}}}) { totalCount } }")
                .execute();
        answer.path("negotiations.totalCount").entity(Integer.class).isEqualTo(1);
        answer.path("negotiations.facets.values[*].value")
                .entityList(String.class)
                .hasSize(3);
        answer.path("issues.nodes[0].statements.totalCount")
                .entity(Integer.class)
                .isEqualTo(2);
        answer.path("meetings.totalCount").entity(Integer.class).isEqualTo(3);
    }

    @Test
    void tellsWhoCameToWhichRoundAndWhoStopped() {
        var answer = graphQl.document(
                        "{ attendance(negotiation: \"ledger-m1-n\") { rounds { round { place } present { actor { name } evidence { quote } } } parties { actor { name } attended { place } absentSince { place } } } }")
                .execute();
        answer.path("attendance.rounds[0].present[*].actor.name")
                .entityList(String.class)
                .containsExactly("Élodie Marchand", "Ilse Quandt", "Tomas Berg");
        answer.path("attendance.parties[*].actor.name")
                .entityList(String.class)
                .containsExactly("Élodie Marchand", "Norland", "Sudmark");
        answer.path("attendance.parties[0].absentSince.place")
                .entity(Integer.class)
                .isEqualTo(2);
        answer.path("attendance.parties[1].absentSince").valueIsNull();
    }

    @Test
    void showsPositionsInOrderWithTheTurnsPageByPage() {
        String document =
                "query P($actor: ID!, $after: String) { positions(actor: $actor, issue: \"issue-transport\", first: 1, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { turn time { edtf } item { __typename } evidence { quote } } } }";
        var first = graphQl.document(document).variable("actor", "ledger-a5").execute();
        first.path("positions.totalCount").entity(Integer.class).isEqualTo(2);
        first.path("positions.nodes[0].turn").entity(String.class).isEqualTo("UNCHANGED");
        String cursor =
                first.path("positions.pageInfo.endCursor").entity(String.class).get();
        var second = graphQl.document(document)
                .variable("actor", "ledger-a5")
                .variable("after", cursor)
                .execute();
        second.path("positions.pageInfo.hasNextPage").entity(Boolean.class).isEqualTo(false);
        second.path("positions.nodes[*].item.__typename")
                .entityList(String.class)
                .hasSize(1);
    }

    @Test
    void refusesWhatIsNoNegotiation() {
        graphQl.document("{ attendance(negotiation: \"ledger-m1\") { rounds { round { place } } } }")
                .execute()
                .errors()
                .satisfy(errors ->
                        assertThat(errors.getFirst().getExtensions()).containsEntry("code", "NO_SUCH_NEGOTIATION"));
    }

    @Test
    void tellsOfficesAtADateAndWhyReportsWereJoined() {
        var answer = graphQl.document(
                        "{ berg: thing(id: \"ledger-a1\") { ... on Actor { now: offices { title of { name } from evidence { quote } } before: offices(at: \"2025-01-01T00:00:00Z\") { title } } } talks: thing(id: \"ledger-m1\") { ... on Meeting { joins { score features { name weight } evidence { article { id } } } } } }")
                .execute();
        answer.path("berg.now[*].title").entityList(String.class).isEqualTo(List.of("envoy"));
        answer.path("berg.before").entityList(Object.class).hasSize(0);
        answer.path("talks.joins[0].score").entity(Double.class).isEqualTo(6.0);
        answer.path("talks.joins[0].evidence[0].article.id")
                .entity(String.class)
                .isEqualTo("post");
    }
}
