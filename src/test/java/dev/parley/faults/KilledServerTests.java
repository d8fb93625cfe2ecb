package dev.parley.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** A server that is killed again and again while it takes articles in. */
@Tag("faults")
class KilledServerTests {
    private static final int ARTICLES = 500;
    private static final int KILLS = 20;
    private static final int ARTICLES_A_ROUND = ARTICLES / KILLS;

    @TempDir
    private Path folder;

    private final Set<Integer> acknowledged = new ConcurrentSkipListSet<>();

    @Test
    void row56TwentyKillsLoseNothingAndLeaveNothingHalfWritten() throws Exception {
        Path killed = folder.resolve("killed");
        Random moments = new Random(56);
        for (int kill = 1; kill <= KILLS; kill++) {
            killWhileItTakes(killed, kill * ARTICLES_A_ROUND, Duration.ofMillis(20 + moments.nextInt(1_500)));
        }
        JsonNode disturbed = finish(killed);
        acknowledged.clear();
        JsonNode undisturbed = finish(folder.resolve("undisturbed"));

        assertThat(disturbed).isEqualTo(undisturbed);
        assertThat(disturbed.required("problems")).isEmpty();
        assertThat(disturbed.at("/counts/articles").asInt()).isEqualTo(ARTICLES);
        assertThat(StoreOnDisk.isConsistent(killed)).isTrue();
    }

    /** Those that nobody has acknowledged so far. */
    private void killWhileItTakes(Path data, int upTo, Duration moment) throws Exception {
        try (ServerProcess server = ServerProcess.start(data)) {
            Thread bringing = Thread.ofPlatform().start(() -> bring(server, upTo));
            server.killAfter(moment);
            bringing.join();
        }
    }

    private void bring(ServerProcess server, int upTo) {
        IntStream.range(0, upTo)
                .filter(number -> !acknowledged.contains(number))
                .takeWhile(number -> server.isAlive())
                .filter(number -> server.client().bring(number).isPresent())
                .forEach(acknowledged::add);
    }

    /** What was acknowledged is there; the rest is brought; bringing all of it again changes nothing. */
    private JsonNode finish(Path data) throws Exception {
        try (ServerProcess server = ServerProcess.start(data)) {
            assertThat(acknowledged).allMatch(number -> server.client().knows(number));
            bring(server, ARTICLES);
            server.client().untilNothingWaits();
            JsonNode once = server.client().check();
            assertThat(IntStream.range(0, ARTICLES)).allMatch(server.client()::knows);
            assertThat(server.client().check()).isEqualTo(once);
            server.terminate();
            return once;
        }
    }
}
