package dev.parley.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TimeSpanPropertyTests {
    private static final LocalDate FIRST = LocalDate.of(2025, 11, 1);

    @Provide
    Arbitrary<TimeSpan> spans() {
        Arbitrary<LocalDate> days = Arbitraries.integers().between(0, 60).map(FIRST::plusDays);
        Arbitrary<Integer> lengths = Arbitraries.integers().between(0, 20);
        return Arbitraries.oneOf(
                days.map(TimeSpan::day),
                days.map(TimeSpan::week),
                days.map(day -> TimeSpan.month(YearMonth.from(day))),
                days.map(TimeSpan::until),
                days.map(TimeSpan::since),
                Combinators.combine(days, lengths).as((day, length) -> TimeSpan.oneOf(day, day.plusDays(length))),
                Combinators.combine(days, lengths).as((day, length) -> TimeSpan.lasting(day, day.plusDays(length))),
                Arbitraries.just(TimeSpan.unknown()));
    }

    @Property
    void overlapIsMutual(@ForAll("spans") TimeSpan one, @ForAll("spans") TimeSpan other) {
        assertThat(one.possiblyOverlaps(other)).isEqualTo(other.possiblyOverlaps(one));
    }

    @Property
    void everySpanLiesWithinItself(@ForAll("spans") TimeSpan span) {
        assertThat(span.within(span)).isTrue();
        assertThat(span.narrowedBy(span)).contains(span);
    }

    @Property
    void narrowingLiesWithinBoth(@ForAll("spans") TimeSpan one, @ForAll("spans") TimeSpan other) {
        Optional<TimeSpan> narrowed = one.narrowedBy(other);
        assertThat(narrowed.isPresent()).isEqualTo(one.possiblyOverlaps(other));
        narrowed.ifPresent(both -> {
            assertThat(both.within(one)).isTrue();
            assertThat(both.within(other)).isTrue();
        });
    }

    @Property
    void narrowingHasTheSameBoundsFromEitherSide(@ForAll("spans") TimeSpan one, @ForAll("spans") TimeSpan other) {
        assertThat(one.narrowedBy(other).map(TimeSpan::earliestText))
                .isEqualTo(other.narrowedBy(one).map(TimeSpan::earliestText));
        assertThat(one.narrowedBy(other).map(TimeSpan::latestText))
                .isEqualTo(other.narrowedBy(one).map(TimeSpan::latestText));
    }

    @Property
    void orderNeverRunsBothWays(@ForAll("spans") TimeSpan one, @ForAll("spans") TimeSpan other) {
        assertThat(one.definitelyBefore(other) && other.definitelyBefore(one)).isFalse();
    }
}
