package dev.parley.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ReadingPoolTests {
    private final List<Integer> taken = new ArrayList<>();

    @Test
    void handsOnInTheOrderOfTheInput() {
        CountDownLatch secondIsDone = new CountDownLatch(1);
        try (ReadingPool pool = new ReadingPool(2)) {
            ReadingLine<Integer> line = pool.line(8, taken::add);

            line.add(() -> afterwards(secondIsDone, 1));
            line.add(() -> {
                secondIsDone.countDown();
                return 2;
            });
            line.finish();
        }

        assertThat(taken).containsExactly(1, 2);
    }

    @Test
    void keepsOnlySoManyUnderWay() {
        AtomicInteger begun = new AtomicInteger();
        try (ReadingPool pool = new ReadingPool(2)) {
            ReadingLine<Integer> line = pool.line(3, each -> {
                taken.add(each);
                assertThat(begun.get() - taken.size()).isLessThan(8);
            });

            IntStream.range(0, 100)
                    .forEach(i -> line.add(() -> {
                        begun.incrementAndGet();
                        return i;
                    }));

            assertThat(taken).hasSize(92);
            line.finish();
        }
        assertThat(taken).hasSize(100).isSorted();
    }

    @Test
    void tellsWhatBrokeTheReadingOff() {
        try (ReadingPool pool = new ReadingPool(1)) {
            ReadingLine<Integer> line = pool.line(1, taken::add);
            line.add(() -> {
                throw new IllegalStateException("The page is torn");
            });

            assertThatThrownBy(line::finish).hasRootCauseMessage("The page is torn");
        }
    }

    private static int afterwards(CountDownLatch latch, int value) {
        try {
            latch.await();
            return value;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
