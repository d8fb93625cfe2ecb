package dev.parley.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.springframework.util.unit.DataSize;

class EmbeddedDatabaseTests {

    @Test
    void answersOverBoltWithTheGeneratedPassword() {
        assertThat(TestDatabase.driver()
                        .executableQuery("RETURN 1 AS one")
                        .execute()
                        .records()
                        .getFirst()
                        .get("one")
                        .asInt())
                .isOne();
    }

    @Test
    void opensAStoreAgain(@TempDir Path folder) throws IOException {
        DatabaseSettings settings = new DatabaseSettings(
                folder,
                Duration.ofSeconds(30),
                DataSize.ofMegabytes(16),
                DataSize.ofMegabytes(1),
                Duration.ofSeconds(10),
                Duration.ofSeconds(1));
        EmbeddedDatabase.open(settings).close();

        try (EmbeddedDatabase again = EmbeddedDatabase.open(settings);
                Driver driver =
                        GraphDatabase.driver(again.uri(), AuthTokens.basic(EmbeddedDatabase.USER, again.password()))) {
            driver.verifyConnectivity();
            assertThat(Files.getPosixFilePermissions(folder.resolve("neo4j.password")))
                    .containsExactlyInAnyOrder(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
        }
    }

    @Test
    void row46RefusesBoltWithoutThePassword() {
        String uri = TestDatabase.springProperties().get("spring.neo4j.uri");
        try (Driver stranger = GraphDatabase.driver(uri, AuthTokens.basic("neo4j", "neo4j"))) {
            assertThatThrownBy(stranger::verifyConnectivity).isInstanceOf(AuthenticationException.class);
        }
    }

    @Test
    void row45ReadsNoFilesThroughCypher() {
        assertThatThrownBy(() -> TestDatabase.driver()
                        .executableQuery("LOAD CSV FROM $url AS line RETURN line")
                        .withParameters(Map.of("url", "file:///etc/passwd"))
                        .execute())
                .isInstanceOf(Neo4jException.class)
                .hasMessageContaining("dbms.security.allow_csv_import_from_file_urls");
    }
}
