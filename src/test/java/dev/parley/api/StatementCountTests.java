package dev.parley.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.timeline.HarbourTalks;
import dev.parley.timeline.StatementCount;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/**
 * How many Cypher statements a request costs follows from its shape, never from how much there is. The first row of each
 * list has something of every kind that is asked for.
 */
@Import(StatementCount.class)
class StatementCountTests extends ReadingTest {

    private static final String LIST = "{ meetings { nodes { id } %s } }";
    private static final String AGGREGATE = " aggregate { count disputed }";
    private static final String FACETS = " facets(field: PARTICIPANT) { values { thing { id } } }";
    private static final String HISTOGRAM = " histogram(bucket: DAY) { bins { count } }";

    @Autowired
    private StatementCount statements;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ meetings(first: %d) { nodes { id } } }",
                "{ meetings(first: %d, where: {participants: {some: {}}}) { nodes { participants { role actor { name represents { name } } evidence { quote } } } } }",
                "{ meetings(first: %d, where: {participants: {some: {}}}) { totalCount nodes { evidence { article { text } } statusHistory { evidence { quote } } locations { within { name } } } } }",
                "{ actors(first: %d, where: {meetings: {some: {}}}, orderBy: {field: NAME, direction: DESC}) { nodes { meetings(first: 2) { totalCount nodes { statements { nodes { speaker { name } about { id } } } } } } } }",
                "{ timeline(first: %d) { nodes { title evidence { quote } item { ... on Thing { conflicts { field } } } } } }",
                "{ articles(first: %d) { nodes { text source { title } reports { thing { evidence { quote } } } } } }",
                "{ decisions(first: %d) { totalCount nodes { things { id } undoes { id } undoneBy { id } } } }",
                "{ actors(first: %d, where: {kind: {eq: PERSON}}, orderBy: {field: NAME, direction: DESC}) { nodes { decisions { author reason things { id } undoneBy { reason } } } } }",
                "{ statements(first: %d) { nodes { speaker { name } addressees { name } about { id } outlet { name } saidAt { id } } } }",
                "{ meetings(first: %d, where: {negotiation: {}}) { nodes { negotiation { name } membership { reason evidence { quote } } round { place follows { place } negotiation { name } } follows { id } followedBy { id } joins { score features { name } evidence { quote } } } } }",
                "{ actors(first: %d, where: {kind: {eq: STATE}}) { nodes { offices { title } negotiations { name parties { role actor { offices(at: \"2025-03-10T00:00:00Z\") { of { name } evidence { quote } } } } rounds { meetings { id } } issues { reportCount issue { name statements { totalCount } } } meetings { nodes { id } } statements { nodes { memberships { reason } } } } } } }",
                "{ actors(first: %d, where: {meetings: {some: {}}}, orderBy: {field: NAME, direction: DESC}) { nodes { neighbours { count links { evidence { quote } } } } } }"
            })
    void isTheSameForOneRowAndForMany(String document) {
        long one = cost(document.formatted(1));
        long many = cost(document.formatted(6));

        assertThat(many).isEqualTo(one).isPositive();
    }

    @Test
    void growsForConflictsOnlyWhereSomethingIsDisputed() {
        String list = "{ meetings(where: {disputed: %s}) { nodes { id %s } } }";

        assertThat(cost(list.formatted("false", "conflicts { field }"))).isEqualTo(cost(list.formatted("false", "")));
        assertThat(cost(list.formatted("true", "conflicts { field }"))).isEqualTo(cost(list.formatted("true", "")) + 1);
    }

    @Test
    void growsByOneForEverySummaryThatIsSelectedAndByOneForAllOfThem() {
        long plain = cost(LIST.formatted(""));

        assertThat(cost(LIST.formatted(AGGREGATE))).isEqualTo(plain + 2);
        assertThat(cost(LIST.formatted(FACETS))).isEqualTo(plain + 2);
        assertThat(cost(LIST.formatted(HISTOGRAM))).isEqualTo(plain + 2);
        assertThat(cost(LIST.formatted(AGGREGATE + FACETS + HISTOGRAM))).isEqualTo(plain + 4);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | { meetings { nodes { id } } }",
                "0 | { meetings { nodes { id } totalCount @include(if: false) } }",
                "0 | { meetings { nodes { id } totalCount @skip(if: true) } }",
                "0 | query($not: Boolean = false) { meetings { nodes { id } totalCount @include(if: $not) } }",
                "0 | query($not: Boolean = false) { meetings { nodes { id } ... @include(if: $not) { totalCount } } }",
                "1 | { meetings { nodes { id } totalCount } }",
                "1 | { meetings { nodes { id } count: totalCount @skip(if: false) } }",
                "1 | query($so: Boolean = true) { meetings { nodes { id } ... @include(if: $so) { totalCount } } }",
                "1 | { meetings { nodes { id } ...All } } fragment All on MeetingConnection { totalCount }",
                "1 | { meetings { nodes { id } } meetings { totalCount } }"
            })
    void growsByOneWhereTheCountIsSelectedInWhateverWay(int more, String document) {
        assertThat(cost(document)).isEqualTo(cost("{ meetings { nodes { id } } }") + more);
    }

    @Test
    void isLessForSummariesThatWereAskedForBeforeOfTheSameStory() {
        HarbourTalks.written(1);
        long plain = cost(LIST.formatted(""));
        long first = cost(LIST.formatted(AGGREGATE + FACETS + HISTOGRAM));

        assertThat(first).isEqualTo(plain + 4);
        assertThat(cost(LIST.formatted(AGGREGATE + FACETS + HISTOGRAM))).isEqualTo(plain + 1);
        assertThat(cost(LIST.formatted("facets(field: STATUS) { values { value } }")))
                .isEqualTo(plain + 2);

        HarbourTalks.written(2);
        assertThat(cost(LIST.formatted(AGGREGATE + FACETS + HISTOGRAM))).isEqualTo(first);
    }

    @BeforeEach
    void gather() {
        HarbourTalks.gather();
    }

    private long cost(String document) {
        statements.reset();
        graphQl.document(document).execute().errors().verify();
        return statements.count();
    }
}
