package dev.parley.extract.corenlp.time;

import dev.parley.extract.corenlp.time.Reading.Base;
import dev.parley.extract.corenlp.time.Reading.Calendar;
import dev.parley.extract.corenlp.time.Reading.Dated;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntFunction;

/** Days by their date and years by their number. */
final class CalendarReadings {
    private CalendarReadings() {}

    static void addTo(Map<String, Function<Match, Reading>> kinds) {
        kinds.put("date", CalendarReadings::date);
        kinds.put("monthday", CalendarReadings::dayOfMonth);
        kinds.put("iso", m -> Dated.at(Period.day(LocalDate.of(m.number("year"), m.number("mm"), m.number("dd")))));
        kinds.put("holiday", CalendarReadings::holiday);
        kinds.put("year", m -> Dated.at(Period.year(m.number("year"))).only(part(m)));
        kinds.put("yearwords", CalendarReadings::yearInWords);
        kinds.put("decade", m -> Dated.at(decade(m)).only(part(m)));
        kinds.put("halfdecade", m -> Dated.at(decade(m)).only(m.number("half") == 1 ? Part.EARLY : Part.LATE));
        kinds.put("century", CalendarReadings::century);
    }

    static Part part(Match match) {
        return match.maybe("part").map(Part::valueOf).orElse(Part.WHOLE);
    }

    static Dated dayOf(int month, int day, Match match) {
        if (match.has("year")) {
            return Dated.at(Period.day(LocalDate.of(match.number("year"), month, day)));
        }
        MonthDay monthDay = MonthDay.of(month, day);
        IntFunction<Period> inYear =
                year -> Period.day(monthDay.atYear(monthDay.isValidYear(year) ? year : leapYear(year)));
        if (match.has("turn")) {
            int steps = Turn.valueOf(match.get("turn")).steps();
            return Dated.seen(
                    Base.PUBLICATION,
                    undated(month, day),
                    (from, tense) -> inYear.apply(from.first().getYear() + steps));
        }
        Calendar calendar = match.has("past")
                ? (from, tense) -> Calendars.yearly(inYear).on(from, Tense.PAST)
                : Calendars.dayOfYear(inYear);
        return Dated.seen(Base.PUBLICATION, undated(month, day), calendar);
    }

    /** One in which there is a 29 February: of any three years that follow one another, one before them or after. */
    private static int leapYear(int year) {
        return switch (year % 4) {
            case 1 -> year + 3;
            case 2 -> year - 2;
            default -> year - 3;
        };
    }

    private static String undated(int month, int day) {
        return String.format("XXXX-%02d-%02d", month, day);
    }

    private static Dated date(Match match) {
        int day = match.has("day") ? match.number("day") : match.number("ordinal");
        if (match.has("month")) {
            return dayOf(match.number("month"), day, match);
        }
        return Dated.seen(Base.LAST_STRETCH, String.format("XXXX-XX-%02d", day), (from, tense) -> {
            LocalDate month = Grain.MONTH.startOf(from.first());
            return Period.day(month.plusDays(Math.min(day, month.lengthOfMonth()) - 1L));
        });
    }

    /** "On the 15th": of the month that is nearest to a day told beside it, else as the tense has it. */
    private static Dated dayOfMonth(Match match) {
        int day = match.number("day");
        return Dated.seen(Base.NEAR_DAY, String.format("XXXX-XX-%02d", day), Calendars.dayOfMonth(day));
    }

    private static Dated holiday(Match match) {
        String[] place = match.get("holiday").split("-", -1);
        int month = Integer.parseInt(place[0]);
        int number = Integer.parseInt(place[1]);
        if (place.length == 2) {
            return dayOf(month, number, match);
        }
        DayOfWeek weekday = DayOfWeek.of(number);
        int which = Integer.parseInt(place[2]);
        IntFunction<Period> inYear = year ->
                Period.day(LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(which, weekday)));
        return match.has("year")
                ? Dated.at(inYear.apply(match.number("year")))
                : Dated.seen(Base.PUBLICATION, Grain.DAY.undated(), Calendars.dayOfYear(inYear));
    }

    private static Dated yearInWords(Match match) {
        if (match.has("millennium")) {
            return Dated.at(Period.year(2000));
        }
        int century = Integer.parseInt(Numbers.read(match.get("yearword")));
        return Dated.at(Period.year(century * 100 + twoDigits(match.get("n"))));
    }

    private static int twoDigits(String number) {
        if (!number.matches("[1-9]\\d")) {
            throw new DateTimeException("No year of a century: " + number);
        }
        return Integer.parseInt(number);
    }

    private static Period decade(Match match) {
        String digits =
                match.maybe("decade").orElseGet(() -> match.maybe("cc").orElse("19") + match.get("decadedigit"));
        return new Period(Grain.DECADE, LocalDate.of(Integer.parseInt(digits) * 10, 1, 1));
    }

    private static Dated century(Match match) {
        int nth = match.has("nth") ? match.number("nth") : match.number("ordinal");
        return Dated.at(new Period(Grain.CENTURY, LocalDate.of((nth - 1) * 100, 1, 1)))
                .only(part(match));
    }
}
