package dev.parley.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server that is told to end while four bring it articles and it reads them. */
@Tag("faults")
class EndedServerTests {
    private static final int ARTICLES = 60;
    private static final int BRINGERS = 4;
    private static final int SIGTERM = 128 + 15;

    @TempDir
    private Path folder;

    private final Set<Integer> acknowledged = new ConcurrentSkipListSet<>();

    @Test
    void row69DrainsWithinThirtySecondsAndLosesNothing() throws Exception {
        Path ended = folder.resolve("ended");
        try (ServerProcess server = ServerProcess.start(ended, "parley.test.reading-millis=300")) {
            List<Thread> bringing = new ArrayList<>();
            IntStream.range(0, BRINGERS)
                    .forEach(first -> bringing.add(Thread.ofPlatform().start(() -> bring(server, first))));
            await().until(() -> acknowledged.size() > ARTICLES / BRINGERS);

            assertThat(server.terminate()).isLessThan(Duration.ofSeconds(30));

            assertThat(server.exitStatus()).isEqualTo(SIGTERM);
            for (Thread each : bringing) {
                each.join();
            }
        }
        assertThat(StoreOnDisk.isConsistent(ended)).isTrue();
        assertThat(goneOnWith(ended)).isEqualTo(Undisturbed.of(ARTICLES, folder));
    }

    private void bring(ServerProcess server, int first) {
        IntStream.iterate(first, number -> number < ARTICLES, number -> number + BRINGERS)
                .takeWhile(number -> server.isAlive())
                .filter(number -> server.client().bring(number).isPresent())
                .forEach(acknowledged::add);
    }

    private Object goneOnWith(Path data) throws Exception {
        try (ServerProcess server = ServerProcess.start(data)) {
            assertThat(acknowledged).allMatch(number -> server.client().knows(number));
            IntStream.range(0, ARTICLES)
                    .forEach(number -> server.client().bring(number).orElseThrow());
            server.client().untilNothingWaits();
            return server.client().check();
        }
    }
}
