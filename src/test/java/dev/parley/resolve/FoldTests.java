package dev.parley.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.parley.article.ArticleId;
import dev.parley.resolve.meeting.DurationFold;
import dev.parley.resolve.place.Distance;
import dev.parley.resolve.strand.TimeFold;
import dev.parley.time.TimeSpan;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What becomes of values that several reports give for one thing. */
class FoldTests {
    private static final LocalDate FIRST = LocalDate.of(2031, 3, 1);
    private static final TimeSpan DAY = TimeSpan.day(FIRST);
    private static final TimeSpan LATER = TimeSpan.day(FIRST.plusDays(9));
    private static final ReportId ONE = new ReportId(new ArticleId("one"), "m1");
    private static final ReportId OTHER = new ReportId(new ArticleId("other"), "m1");

    @Nested
    class OfTimes {
        private final TimeFold fold = new TimeFold();

        @Test
        void thatExcludeEachOtherStandSideBySide() {
            fold.tell(DAY, ONE);
            fold.tell(LATER, OTHER);

            assertThat(fold.time()).isEqualTo(DAY);
            assertThat(fold.conflicts())
                    .containsExactly(
                            new Conflict("time", DAY.edtf(), List.of(ONE)),
                            new Conflict("time", LATER.edtf(), List.of(OTHER)));
        }

        @Test
        void thatNarrowOneAnotherAreOneClaim() {
            fold.tell(TimeSpan.week(FIRST), ONE);
            fold.tell(DAY, OTHER);

            assertThat(fold.time()).isEqualTo(DAY);
            assertThat(fold.conflicts()).isEmpty();
        }

        @Test
        void areForgottenOnceItWasPutOffAndTheNewTimeIsTold() {
            fold.tell(DAY, ONE);
            fold.putOff(TimeSpan.unknown(), OTHER);
            assertThat(fold.isOpen()).isTrue();

            fold.tell(LATER, OTHER);

            assertThat(fold.isOpen()).isFalse();
            assertThat(fold.time()).isEqualTo(LATER);
            assertThat(fold.conflicts()).isEmpty();
        }

        @Test
        void areThoseOfTheDelayWhenItNamesThem() {
            fold.tell(DAY, ONE);
            fold.putOff(LATER, OTHER);

            assertThat(fold.isOpen()).isFalse();
            assertThat(fold.time()).isEqualTo(LATER);
            assertThat(fold.conflicts()).isEmpty();
        }

        @Test
        void stayWhenWhatIsToldOfItsEndAgrees() {
            fold.tell(DAY, ONE);
            fold.settle(TimeSpan.week(FIRST), OTHER);

            assertThat(fold.time()).isEqualTo(DAY);
        }

        @Test
        void tellNothingWhereNoneIsKnown() {
            fold.tell(TimeSpan.unknown(), ONE);

            assertThat(fold.time()).isEqualTo(TimeSpan.unknown());
            assertThat(fold.conflicts()).isEmpty();
        }
    }

    @Nested
    class OfDurations {
        private final DurationFold fold = new DurationFold();

        @Test
        void theFirstStaysAndAnotherContradictsIt() {
            fold.tell("PT6H", true, ONE);
            fold.tell("PT2H", true, OTHER);

            assertThat(fold.duration()).isEqualTo("PT6H");
            assertThat(fold.conflicts())
                    .containsExactly(
                            new Conflict("duration", "PT6H", List.of(ONE)),
                            new Conflict("duration", "PT2H", List.of(OTHER)));
        }

        @Test
        void thatAreTheSameDoNotContradict() {
            fold.tell("PT6H", true, ONE);
            fold.tell("PT6H", true, OTHER);
            fold.tell(null, true, OTHER);

            assertThat(fold.conflicts()).isEmpty();
        }

        @Test
        void ofWhatTookPlaceStandBeforeThoseOfPlans() {
            fold.tell("P2D", false, ONE);
            fold.tell("P3D", true, OTHER);

            assertThat(fold.duration()).isEqualTo("P3D");
            assertThat(fold.conflicts()).isEmpty();
        }

        @Test
        void inDaysAndInHoursDoNotContradict() {
            fold.tell("P2D", true, ONE);
            fold.tell("PT9H", true, OTHER);

            assertThat(fold.duration()).isEqualTo("P2D");
            assertThat(fold.conflicts()).isEmpty();
        }

        @Test
        void inOtherWordsDoNotContradict() {
            fold.tell("PT90M", true, ONE);
            fold.tell("PT1H30M", true, OTHER);

            assertThat(fold.conflicts()).isEmpty();
        }

        @Test
        void areNoneWhereNoneIsTold() {
            fold.tell(null, true, ONE);

            assertThat(fold.duration()).isNull();
        }
    }

    @Nested
    class OfPlaces {
        @Test
        void areAsFarApartAsOnTheEarth() {
            // A quarter of the equator; from the equator to the pole; Oslo and Bergen, which are 305 km apart.
            assertThat(Distance.km(0.0, 0.0, 0.0, 90.0)).isCloseTo(10_007.5, within(1.0));
            assertThat(Distance.km(0.0, 20.0, 90.0, 20.0)).isCloseTo(10_007.5, within(1.0));
            assertThat(Distance.km(59.913, 10.752, 60.393, 5.324)).isCloseTo(305, within(3.0));
        }

        @Test
        void areNotApartWhereACoordinateIsNotKnown() {
            assertThat(Distance.km(null, 10.0, 60.0, 5.0)).isZero();
            assertThat(Distance.km(59.0, null, 60.0, 5.0)).isZero();
            assertThat(Distance.km(59.0, 10.0, null, 5.0)).isZero();
            assertThat(Distance.km(59.0, 10.0, 60.0, null)).isZero();
        }
    }
}
