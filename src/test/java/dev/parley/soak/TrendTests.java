package dev.parley.soak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The line through what a soak has sampled. */
class TrendTests {
    private static final int SAMPLES = 360;
    private static final int SECONDS_BETWEEN = 10;

    @Test
    void findsTheGrowthAnHourUnderNoise() {
        assertThat(Trend.of(noisy(100)).perHour()).isCloseTo(100, within(5.0));
        assertThat(Trend.of(noisy(0)).perHour()).isCloseTo(0, within(5.0));
    }

    @Test
    void onePointTellsOfNoGrowth() {
        assertThat(Trend.of(List.of(new Trend.Point(3, 7))).perHour()).isZero();
    }

    private static List<Trend.Point> noisy(double perHour) {
        Random random = new Random(7);
        return IntStream.range(0, SAMPLES)
                .mapToObj(i ->
                        new Trend.Point(i * SECONDS_BETWEEN, 500 + perHour * i / SAMPLES + random.nextGaussian() * 10))
                .toList();
    }
}
