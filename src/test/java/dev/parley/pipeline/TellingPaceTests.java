package dev.parley.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class TellingPaceTests {
    private final AtomicLong now = new AtomicLong(1_000);
    private final TellingPace pace = new TellingPace(now::get);

    @Test
    void isDueAtOnceAfterAStart() {
        assertThat(pace.isDue()).isTrue();
    }

    @Test
    void letsReadingTakeThreeTimesAsLongAsTheLastTelling() {
        tellFor(10);
        assertThat(pace.isDue()).isFalse();
        now.addAndGet(29);
        assertThat(pace.isDue()).isFalse();
        now.addAndGet(1);
        assertThat(pace.isDue()).isTrue();
    }

    @Test
    void isSlowerOnceTellingsTakeLonger() {
        tellFor(10);
        now.addAndGet(30);
        tellFor(100);
        now.addAndGet(299);
        assertThat(pace.isDue()).isFalse();
        now.addAndGet(1);
        assertThat(pace.isDue()).isTrue();
    }

    @Test
    void aTellingThatFoundNothingToTellDoesNotCount() {
        tellFor(100);
        now.addAndGet(200);
        pace.timed(() -> {
            now.addAndGet(5);
            return false;
        });
        assertThat(pace.nanosLeft()).isEqualTo(95);
    }

    private void tellFor(long nanos) {
        pace.timed(() -> {
            now.addAndGet(nanos);
            return true;
        });
    }
}
