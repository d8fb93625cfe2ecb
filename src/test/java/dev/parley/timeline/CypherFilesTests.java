package dev.parley.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.database.TestDatabase;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.neo4j.driver.Session;
import org.neo4j.driver.summary.GqlNotification;
import org.neo4j.driver.summary.ResultSummary;

/** Holds the files to the graph's contract: a real database knows every label, link, property and parameter in them. */
class CypherFilesTests {

    @BeforeAll
    static void knowEverythingThatTheGraphMayHold() {
        HarbourTalks.load();
        HarbourTalks.gather();
        create("MERGE (s:StoryState {id: $name}) SET s.told = 0, s.written = 0, s.began = $name", "story");
        Stream.of("Actor", "Location", "Meeting", "Statement", "Proposal", "Move")
                .forEach(label -> create("CALL db.createLabel($name)", "Past" + label));
        Arrays.stream(LinkType.values())
                .flatMap(type -> Stream.of(type.name(), type + "_THEN"))
                .forEach(type -> create("CALL db.createRelationshipType($name)", type));
        Arrays.stream(Relation.values())
                .flatMap(relation -> Arrays.stream(relation.typesEver()))
                .forEach(type -> create("CALL db.createRelationshipType($name)", type));
    }

    @ParameterizedTest
    @EnumSource(ReadStatement.class)
    void knowsTheirNames(ReadStatement statement) {
        try (Session session = TestDatabase.driver().session()) {
            ResultSummary summary =
                    session.run("EXPLAIN " + statement.text(), parameters()).consume();

            assertThat(summary.gqlStatusObjects())
                    .filteredOn(GqlNotification.class::isInstance)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(ReadStatement.class)
    void sayInTheirFirstLineWhatTheyAnswer(ReadStatement statement) {
        assertThat(statement.text().lines().findFirst()).get().asString().startsWith("// ");
    }

    @Test
    void areAllUsed() throws Exception {
        var files = new org.springframework.core.io.support.PathMatchingResourcePatternResolver()
                .getResources("classpath:cypher/timeline/*.cypher");

        assertThat(files).hasSameSizeAs(ReadStatement.values());
    }

    private static Map<String, Object> parameters() {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("ids", List.of("x"));
        parameters.put("at", Moment.now().parameter());
        Stream.of("from", "to", "score", "id", "key", "tie").forEach(name -> parameters.put(name, null));
        Stream.of("actors", "names", "aliases", "words", "labels", "types")
                .forEach(name -> parameters.put(name, List.of("x")));
        parameters.put("query", "x");
        parameters.put("issue", "x");
        parameters.put("now", true);
        parameters.put("limit", 1);
        parameters.put("since", Moment.now().parameter());
        parameters.put("indirect", true);
        parameters.put("all", false);
        parameters.put("longest", 1);
        parameters.put("frontier", List.of(Map.of("id", "x")));
        return parameters;
    }

    private static void create(String statement, String name) {
        TestDatabase.driver()
                .executableQuery(statement)
                .withParameters(Map.of("name", name))
                .execute();
    }
}
