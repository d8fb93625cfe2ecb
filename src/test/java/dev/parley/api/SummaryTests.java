package dev.parley.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.timeline.HarbourTalks;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** What is told of whole lists; the cases stand in a file, to be read. */
class SummaryTests extends ReadingTest {

    @ParameterizedTest(name = "{0} {1}")
    @CsvFileSource(
            resources = "/dev/parley/api/summaries.csv",
            delimiter = '|',
            numLinesToSkip = 1,
            quoteCharacter = '\0')
    void tells(String field, String summary, String path, String expected) {
        Object told = graphQl.document("{ list: %s { %s } }".formatted(field, summary))
                .execute()
                .path("list." + path)
                .entity(Object.class)
                .get();

        assertThat(text(told)).isEqualTo(expected);
    }

    @Test
    void belongsToEachActorWhenAskedBelowThem() {
        graphQl.document("{ actors(where: {kind: {eq: PERSON}}) { nodes { name meetings(where: {status: {eq: HELD}}) {"
                        + " aggregate { count } facets(field: CHANNEL) { values { value count } }"
                        + " histogram(bucket: MONTH) { unplaced bins { count } } } } } }")
                .execute()
                .path("actors.nodes[*].meetings.aggregate.count")
                .entityList(Integer.class)
                .containsExactly(1, 3, 4)
                .path("actors.nodes[2].meetings.facets.values[*].value")
                .entityList(String.class)
                .containsExactly("IN_PERSON", "PHONE")
                .path("actors.nodes[*].meetings.histogram.bins[0].count")
                .entityList(Integer.class)
                .containsExactly(1, 3, 3)
                .path("actors.nodes[*].meetings.histogram.unplaced")
                .entityList(Integer.class)
                .containsExactly(0, 0, 1);
    }

    @Test
    void areOfTheStoryAsItIsToldWhenTheyAreAskedFor() {
        HarbourTalks.written(1);
        String before = statuses();
        HarbourTalks.callOff("ledger-m1");
        assertThat(statuses()).as("the same story").isEqualTo(before);

        HarbourTalks.written(2);

        assertThat(statuses()).isNotEqualTo(before).contains("CANCELLED");
    }

    @Test
    void areNotThoseOfAStoreThatWasEmptied() {
        HarbourTalks.written("before", 1);
        String before = statuses();
        HarbourTalks.callOff("ledger-m1");

        HarbourTalks.written("after", 1);

        assertThat(statuses()).isNotEqualTo(before).contains("CANCELLED");
    }

    @Test
    void ofArticlesFollowWhateverBecomesOfThem() {
        HarbourTalks.written(1);
        String states = "{ articles { facets(field: STATE) { values { value count } } } }";
        Object before = told(states, "articles.facets.values");
        HarbourTalks.fail("post");

        assertThat(told(states, "articles.facets.values")).isNotEqualTo(before);
    }

    private String statuses() {
        return text(
                told("{ meetings { facets(field: STATUS) { values { value count } } } }", "meetings.facets.values"));
    }

    private Object told(String document, String path) {
        return graphQl.document(document)
                .execute()
                .path(path)
                .entity(Object.class)
                .get();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "histogram(bucket: DAY, timeZone: \"Nowhere/Atall\") { unplaced } | BAD_TIME_ZONE",
                "facets(field: STATUS, first: 0) { hasMore } | BAD_PAGE"
            })
    void saysWhatCannotBeAsked(String summary, String code) {
        graphQl.document("{ meetings { %s } }".formatted(summary))
                .execute()
                .errors()
                .satisfy(errors -> assertThat(errors)
                        .extracting(error -> error.getExtensions().get("code"))
                        .containsExactly(code));
    }

    private static String text(Object told) {
        return told instanceof List<?> list
                ? list.stream().map(String::valueOf).collect(Collectors.joining(" "))
                : String.valueOf(told);
    }
}
