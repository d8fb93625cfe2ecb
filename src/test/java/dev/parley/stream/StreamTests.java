package dev.parley.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import dev.parley.pipeline.IntakeFull;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Over a broker in the process of the tests, which can be cut off. */
class StreamTests extends StreamLaws {
    @Override
    String brokers() {
        return Broker.address();
    }

    @AfterEach
    void mend() {
        Broker.wire().mend();
    }

    @Test
    void areHeldWhileTheBrokerIsAwayUpToALimit() {
        room().reader();
        room().resolver();
        room().receive(ARTICLES.subList(0, 20));
        room().untilNothingWaits();
        Broker.wire().cut();
        AtomicInteger received = new AtomicInteger(20);

        // Not more than one can be under way while it is counted.
        assertThatExceptionOfType(IntakeFull.class)
                .isThrownBy(() -> {
                    while (received.get() <= 20 + MOST_HELD + 1) {
                        room().intake().receive(MadeUpWires.article(received.get()));
                        received.incrementAndGet();
                    }
                })
                .satisfies(full -> assertThat(full.retryAfter()).isEqualTo(Duration.ofSeconds(30)));
        await().until(() -> !carriage().brokerReached());
        assertThat(carriage().held()).isBetween((long) MOST_HELD, MOST_HELD + 1L);
        Broker.wire().mend();
        room().untilNothingWaits();
        await().until(() -> carriage().brokerReached() && carriage().held() == 0);
        room().receive(List.of(MadeUpWires.article(200)));
        room().untilNothingWaits();
        assertThat(room().intake().progress().processed()).isEqualTo(received.get() + 1);
    }
}
