package dev.parley.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.parley.article.ArticleId;
import dev.parley.article.IncomingArticle;
import dev.parley.database.TestDatabase;
import dev.parley.pipeline.ArticleState;
import dev.parley.pipeline.Carrier;
import dev.parley.pipeline.Receipt;
import dev.parley.pipeline.StoreCheck;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;

/** Articles that go from process to process over a broker; the same for every broker. */
abstract class StreamLaws {
    static final List<IncomingArticle> ARTICLES = MadeUpWires.articles(60);
    static final int MOST_HELD = 60;
    private static StoreCheck straight;

    private StreamRoom room;

    /** Where the broker listens. */
    abstract String brokers();

    StreamRoom room() {
        return room;
    }

    @BeforeAll
    static void goStraight() {
        Awaitility.setDefaultTimeout(StreamRoom.SOON);
        straight = StreamRoom.straight(ARTICLES);
    }

    @AfterAll
    static void waitAsOthersDo() {
        Awaitility.reset();
    }

    @BeforeEach
    void beginEmpty() {
        TestDatabase.clear();
        room = new StreamRoom(brokers(), List.of("parley.stream.most-held=" + MOST_HELD));
    }

    @AfterEach
    void stop() {
        room.close();
    }

    @Test
    void giveTheGraphOfOneProcess() {
        room.reader();
        room.resolver();

        room.receive(ARTICLES);

        room.untilNothingWaits();
        assertThat(room.check()).isEqualTo(straight);
    }

    @Test
    void comeWithWhatTheirSendersHadSeenOfTheGraph() {
        room.reader();
        room.resolver();

        room.receive(ARTICLES.subList(0, 3));

        room.untilNothingWaits();
        assertThat(List.of(Topic.ARTICLES, Topic.EXTRACTIONS, Topic.FACTS))
                .allSatisfy(topic -> assertThat(tape(topic).read())
                        .isNotEmpty()
                        .allSatisfy(record ->
                                assertThat(Bookmarks.of(List.of(record))).isNotEmpty()));
    }

    @Test
    void giveTheSameGraphWhenTheyComeThreeTimesAndInAnyOrder() {
        room.reader();
        room.receive(ARTICLES);
        for (Topic topic : List.of(Topic.ARTICLES, Topic.EXTRACTIONS)) {
            Tape tape = tape(topic);
            untilItHolds(topic, ARTICLES.size());
            List<ConsumerRecord<String, byte[]>> twice = new ArrayList<>(tape.read());
            twice.addAll(List.copyOf(twice));
            Collections.shuffle(twice, new Random(8));
            tape.put(twice);
        }

        room.resolver();

        room.untilNothingWaits();
        untilNothingIsOnItsWay();
        assertThat(room.check()).isEqualTo(straight);
    }

    @Test
    void areDoneWithByOthersWhenWorkersComeAndGo() {
        ConfigurableApplicationContext first = room.reader();
        ConfigurableApplicationContext resolver = room.resolver();
        room.receive(ARTICLES.subList(0, 30));
        untilItHolds(Topic.EXTRACTIONS, 10);

        room.reader();
        first.close();
        room.resolver();
        resolver.close();
        room.receive(ARTICLES.subList(30, 60));

        room.untilNothingWaits();
        assertThat(room.check()).isEqualTo(straight);
    }

    @Test
    void areDoneWithByAnotherWhenAWorkerIsKilledInTheMiddle() throws InterruptedException {
        Process reader = room.process("EXTRACT", "parley.test.delay=20ms");
        room.receive(ARTICLES);
        untilItHolds(Topic.EXTRACTIONS, 5);

        reader.destroyForcibly().waitFor();
        room.reader();
        room.resolver();

        room.untilNothingWaits();
        assertThat(room.check()).isEqualTo(straight);
    }

    @Test
    void thatCannotBeReadAreSetAsideWithTheReason() {
        room.reader();
        room.resolver();
        ArticleId poison = received(MadeUpWires.about("poison")).article();
        ArticleId overrun = received(MadeUpWires.about("overrun")).article();
        tape(Topic.ARTICLES).put("someone", "no message");
        tape(Topic.EXTRACTIONS).put("another", "{\"schema\":2,\"article\":\"another\"}");

        room.receive(ARTICLES);

        room.untilNothingWaits();
        assertThat(received(MadeUpWires.about("poison")))
                .isEqualTo(new Receipt(poison, ArticleState.FAILED, true, "It holds poison"));
        assertThat(received(MadeUpWires.about("overrun")).state()).isEqualTo(ArticleState.FAILED);
        untilItHolds(Topic.FAILED, 4);
        assertThat(tape(Topic.FAILED).messages(Topic.FAILED))
                .hasSize(4)
                .contains(new Message.Failed(poison, Leg.READ, "It holds poison", "names-1"))
                .anySatisfy(failed -> assertThat(failed.article()).isEqualTo(overrun))
                .anySatisfy(failed -> assertThat(reason(failed)).contains("cannot be read", "articles-"))
                .anySatisfy(failed -> assertThat(reason(failed)).contains("schema 2"));
        await().until(() -> carriage().deadLetters() == 4);
        assertThat(room.intake().progress().processed()).isEqualTo(ARTICLES.size());
    }

    @Test
    void areReadAgainWhenThatIsAskedFor() {
        room.reader();
        room.resolver();
        ArticleId poison = received(MadeUpWires.about("poison")).article();
        untilItHolds(Topic.FAILED, 1);
        room.untilNothingWaits();

        assertThat(room.intake().retry(poison))
                .hasValueSatisfying(receipt -> assertThat(receipt.state()).isNotEqualTo(ArticleState.PROCESSED));

        untilItHolds(Topic.FAILED, 2);
        room.untilNothingWaits();
        assertThat(received(MadeUpWires.about("poison")).state()).isEqualTo(ArticleState.FAILED);
    }

    @Test
    void areCountedOnTheirWay() {
        room.receive(ARTICLES);

        await().until(() -> carriage().legs().getFirst().waiting() == ARTICLES.size());
        assertThat(carriage().legs().getFirst().workers()).isZero();
        assertThat(room.intake().progress().modelsReady()).isFalse();

        room.reader();
        await().until(() -> carriage().legs().getFirst().workers() == 2
                && carriage().legs().get(1).waiting() == ARTICLES.size());
        assertThat(room.intake().progress().modelsReady()).isTrue();
        room.resolver();
        untilNothingIsOnItsWay();
        assertThat(carriage().deadLetters()).isZero();
    }

    private Receipt received(IncomingArticle article) {
        return room.intake().receive(article);
    }

    Carrier.Carriage carriage() {
        return room.intake().carriage().orElseThrow();
    }

    private void untilNothingIsOnItsWay() {
        Supplier<Long> waiting =
                () -> carriage().legs().stream().mapToLong(Carrier.Leg::waiting).sum();
        await().until(() -> carriage().brokerReached() && waiting.get() == 0);
    }

    private void untilItHolds(Topic topic, int messages) {
        await().until(() -> tape(topic).length() >= messages);
    }

    private Tape tape(Topic topic) {
        return room.tape(topic);
    }

    private static String reason(Message failed) {
        return ((Message.Failed) failed).reason();
    }
}
