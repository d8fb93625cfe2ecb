package dev.parley.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

class SchemaUpdateTests {
    private final Driver driver = TestDatabase.driver();
    private final SchemaFile step = SchemaFile.of("V901__probe.cypher", """
            // a probe
            CREATE INDEX probe IF NOT EXISTS FOR (p:Probe) ON (p.name);
            MERGE (p:Probe {name: 'a;b'});
            """);

    @AfterEach
    void forgetTheProbe() {
        driver.executableQuery("MATCH (s:SchemaVersion) WHERE s.version > 900 DELETE s")
                .execute();
        driver.executableQuery("MATCH (p:Probe) DELETE p").execute();
        driver.executableQuery("DROP INDEX probe IF EXISTS").execute();
    }

    @Test
    void appliesAFileOnce() {
        new SchemaUpdate(driver, List.of(step)).apply();
        driver.executableQuery("MATCH (p:Probe) DELETE p").execute();
        new SchemaUpdate(driver, List.of(step)).apply();

        assertThat(probes()).isZero();
    }

    @Test
    void row67CompletesARunThatWasCutOff() {
        driver.executableQuery(step.statements().getFirst()).execute();
        new SchemaUpdate(driver, List.of(step)).apply();

        assertThat(probes()).isOne();
    }

    @Test
    void twoProcessesThatStartTogetherBothComeThrough() throws Exception {
        try (ExecutorService processes = Executors.newFixedThreadPool(4)) {
            List<Callable<Void>> starts = Collections.nCopies(4, () -> {
                new SchemaUpdate(driver, List.of(step)).apply();
                return null;
            });
            for (Future<Void> start : processes.invokeAll(starts)) {
                start.get();
            }
        }

        assertThat(count("MATCH (s:SchemaVersion {version: 901}) RETURN count(s) AS n"))
                .isOne();
        assertThat(count("SHOW INDEXES YIELD name WHERE name = 'probe' RETURN count(name) AS n"))
                .isOne();
    }

    @Test
    void row67RefusesAnAlteredFileAndChangesNothing() {
        new SchemaUpdate(driver, List.of(step)).apply();
        SchemaFile altered = SchemaFile.of("V901__probe.cypher", "MERGE (p:Probe {name: 'other'});\n");
        SchemaFile next = SchemaFile.of("V902__next.cypher", "MERGE (p:Probe {name: 'next'});\n");

        assertThatThrownBy(() -> new SchemaUpdate(driver, List.of(altered, next)).apply())
                .isInstanceOf(SchemaAltered.class)
                .hasMessageContaining("V901__probe.cypher");
        assertThat(probes()).isOne();
    }

    @Test
    void refusesTwoFilesOfOneNumber() {
        SchemaFile twin = SchemaFile.of("V901__twin.cypher", "MERGE (p:Probe {name: 'twin'});\n");

        assertThatThrownBy(() -> SchemaFile.inOrder(List.of(step, twin)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Two schema files have the number 901: probe and twin");
    }

    @Test
    void takesLineEndsOfAnotherSystemForTheSameFile() {
        SchemaFile windows = SchemaFile.of("V001__x.cypher", "MERGE (p:P);\r\n");
        assertThat(windows.checksum())
                .isEqualTo(SchemaFile.of("V001__x.cypher", "MERGE (p:P);\n").checksum());
    }

    private int probes() {
        return count("MATCH (p:Probe) RETURN count(p) AS n");
    }

    private int count(String query) {
        return driver.executableQuery(query)
                .execute()
                .records()
                .getFirst()
                .get("n")
                .asInt();
    }
}
