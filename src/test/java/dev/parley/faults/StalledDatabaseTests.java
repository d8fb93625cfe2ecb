package dev.parley.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.ParleyApplication;
import dev.parley.database.TestDatabase;
import dev.parley.pipeline.MadeUpReaderConfiguration;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** A database that is slow, and one whose connections stay open while nothing comes over them any more. */
@Tag("faults")
class StalledDatabaseTests {
    private static final int CONNECTIONS = 6;
    private static final int ASKERS = 40;
    private static final int BEFORE = 10;
    private static final int ARTICLES = 60;

    @TempDir
    private Path folder;

    private FaultProxy proxy;
    private ConfigurableApplicationContext server;
    private Client client;

    @BeforeEach
    void serve() throws Exception {
        TestDatabase.clear();
        Map<String, String> database = TestDatabase.springProperties();
        proxy = new FaultProxy(URI.create(database.get("spring.neo4j.uri")).getPort());
        Map<String, Object> properties = new HashMap<>(database);
        properties.put("spring.neo4j.uri", "bolt://127.0.0.1:" + proxy.port());
        properties.put("spring.neo4j.pool.max-connection-pool-size", CONNECTIONS);
        properties.put("spring.neo4j.pool.connection-acquisition-timeout", "500ms");
        properties.put("spring.neo4j.max-transaction-retry-time", "1s");
        properties.put("parley.pipeline.retry-delay", "100ms");
        properties.put("parley.database.data", folder.toString());
        properties.put("server.port", "0");
        server = new SpringApplication(ParleyApplication.class, MadeUpReaderConfiguration.class)
                .run(properties.entrySet().stream()
                        .map(each -> "--" + each.getKey() + "=" + each.getValue())
                        .toArray(String[]::new));
        client = new Client("http://127.0.0.1:" + server.getEnvironment().getRequiredProperty("local.server.port"));
    }

    @AfterEach
    void stop() throws Exception {
        proxy.close();
        server.close();
    }

    @Test
    void row58NobodyWaitsForEverAndAllGoesOnAfterwards() throws Exception {
        proxy.slowBy(20);
        IntStream.range(0, BEFORE).forEach(number -> client.bring(number).orElseThrow());
        proxy.slowBy(0);
        int threads = Thread.activeCount();

        proxy.stall();
        List<HttpResponse<String>> answers = askAll();

        assertThat(answers).hasSize(2 * ASKERS).allSatisfy(answer -> {
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        });
        assertThat(proxy.connections()).isLessThanOrEqualTo(CONNECTIONS);
        assertThat(Thread.activeCount()).isLessThan(threads + ASKERS);

        proxy.mend();
        IntStream.range(0, BEFORE)
                .forEach(number -> assertThat(client.knows(number)).isTrue());
        IntStream.range(BEFORE, ARTICLES).forEach(number -> client.bring(number).orElseThrow());
        client.untilNothingWaits();
        assertThat(client.check()).isEqualTo(Undisturbed.of(ARTICLES, folder));
    }

    private List<HttpResponse<String>> askAll() throws Exception {
        List<Callable<HttpResponse<String>>> questions = new ArrayList<>();
        for (int i = 0; i < ASKERS; i++) {
            int number = BEFORE + i;
            questions.add(() -> client.post(Client.article(number)));
            questions.add(() -> client.send("{ articles { totalCount nodes { title } } }"));
        }
        List<HttpResponse<String>> answers = new ArrayList<>();
        try (ExecutorService askers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<HttpResponse<String>> answer : askers.invokeAll(questions)) {
                answers.add(answer.get());
            }
        }
        return answers;
    }
}
