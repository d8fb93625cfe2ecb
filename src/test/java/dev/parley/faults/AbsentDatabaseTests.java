package dev.parley.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A Neo4j of its own that is not there when the server starts, and is killed while it reads articles. */
@Tag("faults")
class AbsentDatabaseTests {
    private static final int BEFORE = 30;
    private static final int ARTICLES = 60;

    @TempDir
    private Path folder;

    @Test
    void row57AnswersWhenToComeBackAndGoesOnByItself() throws Exception {
        Path home = folder.resolve("neo4j");
        try (DatabaseChild database = new DatabaseChild(home);
                ServerProcess server = ServerProcess.startAt(
                        database.port(), folder.resolve("data"), "parley.test.reading-millis=50")) {
            Client client = server.client();
            assertSaysWhenToComeBack(client);
            assertThat(client.get("/actuator/health/readiness").statusCode()).isEqualTo(503);
            assertThat(client.get("/actuator/health/liveness").statusCode()).isEqualTo(200);

            database.start();
            await().atMost(Duration.ofMinutes(1)).until(() -> client.bring(0).isPresent());
            IntStream.range(1, BEFORE).forEach(number -> client.bring(number).orElseThrow());
            database.kill();
            assertSaysWhenToComeBack(client);

            database.start();
            await().atMost(Duration.ofMinutes(1))
                    .until(() -> client.bring(BEFORE).isPresent());
            assertThat(IntStream.range(0, BEFORE)).allMatch(client::knows);
            IntStream.range(BEFORE, ARTICLES)
                    .forEach(number -> client.bring(number).orElseThrow());
            client.untilNothingWaits();

            assertThat(client.check()).isEqualTo(Undisturbed.of(ARTICLES, folder));
            server.terminate();
            database.terminate();
        }
        assertThat(StoreOnDisk.isConsistent(folder)).isTrue();
    }

    private static void assertSaysWhenToComeBack(Client client) {
        HttpResponse<String> brought = client.post(Client.article(BEFORE));
        assertThat(brought.statusCode()).isEqualTo(503);
        assertThat(brought.headers().firstValue("Retry-After")).isPresent();
        assertThat(brought.body()).contains("UNAVAILABLE");
        HttpResponse<String> asked = client.send("{ articles { totalCount } }");
        assertThat(asked.statusCode()).isEqualTo(503);
        assertThat(asked.headers().firstValue("Retry-After")).isPresent();
    }
}
