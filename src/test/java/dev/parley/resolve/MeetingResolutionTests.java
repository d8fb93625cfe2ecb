package dev.parley.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.parley.extract.MeetingKind;
import dev.parley.extract.MeetingStatus;
import dev.parley.time.TimeSpan;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class MeetingResolutionTests {
    private static final List<String> BOTH = List.of("Anna Lind", "Boris Tark");
    private static final TimeSpan MARCH = TimeSpan.month(YearMonth.of(2031, 3));

    @Nested
    class RoundsStayApart {

        @Test
        void onDifferentDays() {
            Story story = Stories.of(
                    told("2031-03-03", MeetingStatus.HELD, day(2)), told("2031-03-05", MeetingStatus.HELD, day(4)));
            assertThat(Stories.meetings(story)).hasSize(2);
        }

        @Test
        void whenOneSideMetSomebodyElseThatDay() {
            Story story = Stories.of(
                    told("2031-03-03", MeetingStatus.HELD, day(2)),
                    NewsText.on("2031-03-03")
                            .meeting(
                                    MeetingKind.TALKS,
                                    MeetingStatus.HELD,
                                    List.of("Anna Lind", "Ema Voss"),
                                    null,
                                    day(2)));
            assertThat(Stories.meetings(story)).hasSize(2);
        }

        @Test
        void whenOneIsACall() {
            Story story = Stories.of(
                    told("2031-03-03", MeetingStatus.HELD, day(2)),
                    NewsText.on("2031-03-03").meeting(MeetingKind.CALL, MeetingStatus.HELD, BOTH, null, day(2)));
            assertThat(Stories.meetings(story)).hasSize(2);
        }

        @Test
        void whenAnUndatedReportMayMeanEither() {
            Story story = Stories.of(
                    told("2031-03-03", MeetingStatus.HELD, day(2)),
                    told("2031-03-05", MeetingStatus.HELD, day(4)),
                    told("2031-03-06", MeetingStatus.HELD, TimeSpan.unknown()));
            assertThat(Stories.meetings(story)).hasSize(3);
        }

        @Test
        void whenNewsOfTheDayAreToldLongAfterTheOther() {
            Story story = Stories.of(
                    told("2031-03-03", MeetingStatus.HELD, day(2)),
                    told("2031-03-20", MeetingStatus.HELD, TimeSpan.until(LocalDate.of(2031, 3, 20))));
            assertThat(Stories.meetings(story)).hasSize(2);
        }

        @Test
        void whenNeitherReportSaysWhenAndDaysLieBetween() {
            Story story = Stories.of(
                    states("2031-03-03", "talks", TimeSpan.until(LocalDate.of(2031, 3, 3))),
                    states("2031-03-12", "talks", TimeSpan.until(LocalDate.of(2031, 3, 12))));
            assertThat(Stories.meetings(story)).hasSize(2);
        }

        @Test
        void whenOneIsToldOfTheWholeYear() {
            Story story = Stories.of(
                    states("2031-03-03", "talks", TimeSpan.year(Year.of(2031))),
                    states("2031-03-12", "talks", TimeSpan.until(LocalDate.of(2031, 3, 12))));
            assertThat(Stories.meetings(story)).hasSize(2);
        }

        @Test
        void whenTheNextOneIsPlannedAfterTheLast() {
            Story story = Stories.of(
                    told("2031-03-03", MeetingStatus.HELD, day(2)),
                    told("2031-03-04", MeetingStatus.PLANNED, TimeSpan.unknown()));
            assertThat(Stories.meetings(story))
                    .extracting(Facts.OfMeeting::status)
                    .containsExactly(MeetingStatus.HELD, MeetingStatus.PLANNED);
        }
    }

    @Nested
    class ReportsComeTogether {

        @Test
        void onTheSameDay() {
            Thing meeting = Stories.onlyMeeting(Stories.of(
                    told("2031-03-03", MeetingStatus.HELD, day(2)), told("2031-03-04", MeetingStatus.HELD, day(2))));
            assertThat(meeting.id()).startsWith("a-m");
            assertThat(meeting.latest().reports()).hasSize(2);
            assertThat(meeting.latest().sourceCount()).isEqualTo(2);
        }

        @Test
        void andReprintsCountAsOneSource() {
            Thing meeting = Stories.onlyMeeting(Stories.of(
                    List.of(1, 2, 3),
                    told("2031-03-03", MeetingStatus.HELD, day(2)),
                    told("2031-03-04", MeetingStatus.HELD, day(2))));
            assertThat(meeting.latest().sourceCount()).isEqualTo(1);
        }

        @Test
        void whenAMonthTellsWhichOneIsLookedBackUpon() {
            Thing meeting = Stories.onlyMeeting(Stories.of(
                    told("2031-03-03", MeetingStatus.HELD, day(2)), told("2031-09-01", MeetingStatus.HELD, MARCH)));
            assertThat(time(meeting)).isEqualTo(day(2));
        }

        @Test
        void ofAPlanAndWhatItBecame() {
            Thing meeting = Stories.onlyMeeting(Stories.of(
                    told("2031-03-01", MeetingStatus.PLANNED, day(2)), told("2031-03-03", MeetingStatus.HELD, day(2))));
            assertThat(meeting.history()).hasSize(2);
            assertThat(((Facts.OfMeeting) meeting.latest().facts()).history())
                    .extracting(Facts.StatusTold::status)
                    .containsExactly(MeetingStatus.PLANNED, MeetingStatus.HELD);
        }

        @Test
        void ofAPlanThatWasPutOffToAnotherDay() {
            Thing meeting = Stories.onlyMeeting(Stories.of(
                    told("2031-03-01", MeetingStatus.PLANNED, day(2)),
                    told("2031-03-02", MeetingStatus.POSTPONED, day(9)),
                    told("2031-03-10", MeetingStatus.HELD, day(9))));
            assertThat(time(meeting)).isEqualTo(day(9));
            assertThat(meeting.latest().conflicts()).isEmpty();
        }

        @Test
        void ofARoundThatNamesNobodyWhereAndWhenItsPeopleMet() {
            Thing meeting = Stories.onlyMeeting(Stories.of(
                    NewsText.on("2031-03-03").meeting(MeetingKind.TALKS, MeetingStatus.HELD, BOTH, "Oslo", day(2)),
                    round("2031-04-03", "Anna Lind", "Oslo")));
            assertThat(meeting.latest().reports()).hasSize(2);
        }

        @Test
        void butNotOfOneInAnArticleThatSpeaksOfOthers() {
            Story story = Stories.of(
                    NewsText.on("2031-03-03").meeting(MeetingKind.TALKS, MeetingStatus.HELD, BOTH, "Oslo", day(2)),
                    round("2031-04-03", "Ema Voss", "Oslo"));
            assertThat(Stories.meetings(story)).hasSize(2);
        }

        @Test
        void ofADayWithinSeveral() {
            TimeSpan threeDays = TimeSpan.lasting(LocalDate.of(2031, 3, 2), LocalDate.of(2031, 3, 4));
            Thing meeting = Stories.onlyMeeting(Stories.of(
                    told("2031-03-05", MeetingStatus.HELD, threeDays), told("2031-03-05", MeetingStatus.HELD, day(3))));
            assertThat(time(meeting)).isEqualTo(threeDays);
        }
    }

    @Test
    void whatIsDeniedAfterwardsIsDisputed() {
        Thing meeting = Stories.onlyMeeting(Stories.of(
                told("2031-03-03", MeetingStatus.HELD, day(2)), told("2031-03-04", MeetingStatus.DENIED, day(2))));
        assertThat(meeting.latest().conflicts())
                .extracting(Conflict::field, Conflict::value)
                .containsExactly(tuple("status", "HELD"), tuple("status", "DENIED"));
        assertThat(meeting.history().getFirst().conflicts()).isEmpty();
    }

    @Test
    void theSameCompanyAtTwoPlacesInOneDayIsDisputed() {
        Thing meeting = Stories.onlyMeeting(Stories.of(
                NewsText.on("2031-03-03").meeting(MeetingKind.TALKS, MeetingStatus.HELD, BOTH, "Oslo", day(2)),
                NewsText.on("2031-03-03").meeting(MeetingKind.TALKS, MeetingStatus.HELD, BOTH, "Geneva", day(2))));
        assertThat(meeting.latest().conflicts()).extracting(Conflict::value).containsExactly("Oslo", "Geneva");
    }

    private static NewsText told(String published, MeetingStatus status, TimeSpan time) {
        return NewsText.on(published).meeting(MeetingKind.TALKS, status, BOTH, null, time);
    }

    private static NewsText states(String published, String words, TimeSpan time) {
        return NewsText.on(published)
                .meeting(ToldMeeting.of(MeetingKind.TALKS, MeetingStatus.HELD)
                        .of("Nordmark", "Sudland")
                        .as(words)
                        .at(time));
    }

    private static NewsText round(String published, String spokenOf, String place) {
        return NewsText.on(published)
                .statement(spokenOf, "Nordmark", "it was long")
                .meeting(MeetingKind.TALKS, MeetingStatus.HELD, List.of(), place, MARCH);
    }

    private static TimeSpan time(Thing meeting) {
        return ((Facts.OfMeeting) meeting.latest().facts()).time();
    }

    private static TimeSpan day(int day) {
        return TimeSpan.day(LocalDate.of(2031, 3, day));
    }
}
