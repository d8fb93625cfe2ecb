package dev.parley.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.parley.article.IncomingArticle;
import dev.parley.database.TestDatabase;
import dev.parley.pipeline.ArticleState;
import dev.parley.pipeline.Carrier;
import dev.parley.pipeline.StoreCheck;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Workers that die again and again. Each is a process of its own, so these take their time. */
@Tag("faults")
class StreamFaultsTests {
    private static final Duration LONG = Duration.ofMinutes(3);
    private static final Duration AWAY = Duration.ofMinutes(1);

    private StreamRoom room;

    @BeforeEach
    void beginEmpty() {
        TestDatabase.clear();
        room = new StreamRoom();
    }

    @AfterEach
    void stop() {
        Broker.wire().mend();
        room.close();
    }

    @Test
    void anArticleThatEndsThreeProcessesIsSetAside() throws InterruptedException {
        List<IncomingArticle> others = MadeUpWires.articles(12);
        room.receive(others.subList(0, 6));
        room.receive(List.of(MadeUpWires.about("killer")));
        room.receive(others.subList(6, 12));
        int deaths = 0;
        Process reader = room.process("EXTRACT");
        room.resolver();
        while (isAnyWaiting()) {
            Process current = reader;
            await().atMost(LONG).until(() -> !current.isAlive() || !isAnyWaiting());
            if (!current.isAlive()) {
                deaths++;
                reader = room.process("EXTRACT");
            }
        }
        reader.destroyForcibly().waitFor();

        assertThat(room.intake().receive(MadeUpWires.about("killer")))
                .satisfies(receipt -> assertThat(receipt.state()).isEqualTo(ArticleState.FAILED))
                .satisfies(receipt -> assertThat(receipt.reason()).isEqualTo("Reading it ended the process 3 times"));
        assertThat(deaths).isEqualTo(3);
        assertThat(room.intake().progress().processed()).isEqualTo(others.size());
    }

    @Test
    void killedReadersAndResolversLoseAndDoubleNothing() throws InterruptedException {
        List<IncomingArticle> articles = MadeUpWires.articles(200);
        room.close();
        StoreCheck straight = StreamRoom.straight(articles);
        room = new StreamRoom();
        room.receive(articles);
        for (int kill = 1; kill <= 3; kill++) {
            Process reader = room.process("EXTRACT", "parley.test.delay=10ms");
            Process resolver = room.process("RESOLVE");
            long read = 40L * kill;
            await().atMost(LONG).until(() -> room.tape(Topic.EXTRACTIONS).length() >= read);
            await().atMost(LONG).until(() -> room.tape(Topic.FACTS).length() >= read / 2);
            reader.destroyForcibly().waitFor();
            resolver.destroyForcibly().waitFor();
        }
        room.reader();
        room.resolver();

        await().atMost(LONG).until(() -> !isAnyWaiting());
        assertThat(room.check()).isEqualTo(straight);
    }

    /** Longer than producers go on trying, than workers are missed, and than they look for partitions. */
    @Test
    void aBrokerThatIsAwayForAMinuteLosesAndDoublesNothing() {
        List<IncomingArticle> articles = MadeUpWires.articles(120);
        room.close();
        StoreCheck straight = StreamRoom.straight(articles);
        room = new StreamRoom();
        room.reader("parley.test.delay=50ms");
        room.resolver();
        room.receive(articles.subList(0, 60));
        await().atMost(LONG).until(() -> room.tape(Topic.EXTRACTIONS).length() >= 10);

        Broker.wire().cut();
        Instant back = Instant.now().plus(AWAY);
        await().atMost(LONG).until(() -> !carriage().brokerReached());
        room.receive(articles.subList(60, 120));
        await().atMost(LONG).until(() -> Instant.now().isAfter(back));
        assertThat(carriage().held()).isBetween(60L, 120L);
        Broker.wire().mend();

        await().atMost(LONG).until(() -> !isAnyWaiting() && carriage().held() == 0);
        assertThat(room.check()).isEqualTo(straight);
    }

    private Carrier.Carriage carriage() {
        return room.intake().carriage().orElseThrow();
    }

    private boolean isAnyWaiting() {
        return room.intake().progress().waiting() > 0;
    }
}
