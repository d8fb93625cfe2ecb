package dev.parley.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class TimeSpanTests {
    private static final LocalDate SECOND = LocalDate.of(2025, 12, 2);
    private static final LocalDate THIRD = LocalDate.of(2025, 12, 3);
    private static final LocalDate FIFTH = LocalDate.of(2025, 12, 5);

    @Nested
    class EdtfForms {
        @Test
        void areThoseOfTheStandard() {
            assertThat(TimeSpan.day(THIRD).edtf()).isEqualTo("2025-12-03");
            assertThat(TimeSpan.week(THIRD).edtf()).isEqualTo("[2025-12-01..2025-12-07]");
            assertThat(TimeSpan.month(YearMonth.of(2025, 12)).edtf()).isEqualTo("2025-12");
            assertThat(TimeSpan.year(Year.of(2025)).edtf()).isEqualTo("2025");
            assertThat(TimeSpan.lasting(SECOND, FIFTH).edtf()).isEqualTo("2025-12-02/2025-12-05");
            assertThat(TimeSpan.oneOf(SECOND, THIRD).edtf()).isEqualTo("[2025-12-02..2025-12-03]");
            assertThat(TimeSpan.until(THIRD).edtf()).isEqualTo("../2025-12-03");
            assertThat(TimeSpan.since(THIRD).edtf()).isEqualTo("2025-12-03/..");
            assertThat(TimeSpan.unknown().edtf()).isEmpty();
        }

        @Test
        void ofInstantsHaveSecondsAndTheirOffset() {
            assertThat(TimeSpan.instant(OffsetDateTime.parse("2025-12-04T09:30:00-05:00"))
                            .edtf())
                    .isEqualTo("2025-12-04T09:30:00-05:00");
        }
    }

    @Nested
    class Bounds {
        @Test
        void ofADayAreItsFirstAndLastMoment() {
            assertThat(TimeSpan.day(THIRD).earliest()).isEqualTo(Instant.parse("2025-12-03T00:00:00Z"));
            assertThat(TimeSpan.day(THIRD).latest()).isEqualTo(Instant.parse("2025-12-03T23:59:59.999Z"));
        }

        @Test
        void areWrittenAsDatesUnlessExact() {
            assertThat(TimeSpan.day(THIRD).latestText()).isEqualTo("2025-12-03");
            assertThat(TimeSpan.until(THIRD).earliestText()).isNull();
            assertThat(TimeSpan.instant(OffsetDateTime.parse("2025-12-04T09:30:00-05:00"))
                            .earliestText())
                    .isEqualTo("2025-12-04T14:30:00Z");
        }

        @Test
        void mayNotBeCrossed() {
            assertThatIllegalArgumentException().isThrownBy(() -> TimeSpan.oneOf(FIFTH, SECOND));
            assertThatIllegalArgumentException().isThrownBy(() -> TimeSpan.lasting(FIFTH, SECOND));
        }

        @Test
        void mustBeOpenExactlyWhenUnknown() {
            assertThatIllegalArgumentException().isThrownBy(() -> new TimeSpan(null, null, "", Precision.DAY));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new TimeSpan(Instant.EPOCH, null, "", Precision.UNKNOWN));
        }

        @Test
        void ofOneDayMakeADay() {
            assertThat(TimeSpan.oneOf(THIRD, THIRD)).isEqualTo(TimeSpan.day(THIRD));
            assertThat(TimeSpan.lasting(THIRD, THIRD)).isEqualTo(TimeSpan.day(THIRD));
        }

        @Test
        void countTheirDays() {
            assertThat(TimeSpan.lasting(SECOND, FIFTH).days()).contains(4L);
            assertThat(TimeSpan.since(SECOND).days()).isEmpty();
        }
    }

    @Nested
    class Overlap {
        @Test
        void isExcludedOnlyByOrder() {
            assertThat(TimeSpan.day(SECOND).possiblyOverlaps(TimeSpan.day(THIRD)))
                    .isFalse();
            assertThat(TimeSpan.week(SECOND).possiblyOverlaps(TimeSpan.day(THIRD)))
                    .isTrue();
            assertThat(TimeSpan.day(SECOND).definitelyBefore(TimeSpan.day(THIRD)))
                    .isTrue();
            assertThat(TimeSpan.week(SECOND).definitelyBefore(TimeSpan.day(THIRD)))
                    .isFalse();
        }

        @Test
        void isNeverExcludedByTheUnknown() {
            assertThat(TimeSpan.unknown().possiblyOverlaps(TimeSpan.day(THIRD))).isTrue();
            assertThat(TimeSpan.day(THIRD).possiblyOverlaps(TimeSpan.unknown())).isTrue();
        }

        @Test
        void ofOpenSidesReachesAsFarAsTheyDo() {
            assertThat(TimeSpan.until(SECOND).possiblyOverlaps(TimeSpan.since(THIRD)))
                    .isFalse();
            assertThat(TimeSpan.until(THIRD).possiblyOverlaps(TimeSpan.since(THIRD)))
                    .isTrue();
        }
    }

    @Nested
    class Narrowing {
        @Test
        void keepsTheFormOfTheInnerOne() {
            assertThat(TimeSpan.week(THIRD).narrowedBy(TimeSpan.day(THIRD))).contains(TimeSpan.day(THIRD));
            assertThat(TimeSpan.day(THIRD).narrowedBy(TimeSpan.week(THIRD))).contains(TimeSpan.day(THIRD));
            assertThat(TimeSpan.unknown().narrowedBy(TimeSpan.day(THIRD))).contains(TimeSpan.day(THIRD));
        }

        @Test
        void isEmptyWhereTheyContradict() {
            assertThat(TimeSpan.day(SECOND).narrowedBy(TimeSpan.day(THIRD))).isEmpty();
        }

        @Test
        void closesBothSidesOfHalfOpenOnes() {
            assertThat(TimeSpan.since(SECOND).narrowedBy(TimeSpan.until(FIFTH)))
                    .contains(TimeSpan.oneOf(SECOND, FIFTH));
        }

        @Test
        void takesWhatBothAllow() {
            assertThat(TimeSpan.week(THIRD).narrowedBy(TimeSpan.since(FIFTH)))
                    .contains(TimeSpan.oneOf(FIFTH, LocalDate.of(2025, 12, 7)));
        }
    }
}
