package dev.parley.extract.corenlp.time;

import dev.parley.extract.corenlp.time.Reading.Base;
import dev.parley.extract.corenlp.time.Reading.Dated;
import dev.parley.extract.corenlp.time.Reading.Stretch;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.function.Function;

/** From one date to another. */
final class StretchReadings {
    private StretchReadings() {}

    static void addTo(Map<String, Function<Match, Reading>> kinds) {
        kinds.put("range", m -> days(m, false));
        kinds.put("between", m -> days(m, true));
        kinds.put("weekrange", m -> weekdays(m, false));
        kinds.put("weekbetween", m -> weekdays(m, true));
        kinds.put("yearrange", StretchReadings::years);
    }

    private static Stretch days(Match match, boolean somewhere) {
        int month = match.number("month");
        int lastMonth = match.has("monthtwo") ? match.number("monthtwo") : month;
        return new Stretch(
                CalendarReadings.dayOf(month, match.number("day"), match),
                CalendarReadings.dayOf(lastMonth, match.number("daytwo"), match),
                somewhere);
    }

    private static Stretch weekdays(Match match, boolean somewhere) {
        DayOfWeek first = DayOfWeek.of(match.number("weekday"));
        DayOfWeek last = DayOfWeek.of(match.number("weekdaytwo"));
        return new Stretch(
                Dated.seen(Base.PUBLICATION, RelativeReadings.undated(first), Calendars.weekday(first)),
                Dated.seen(
                        Base.PUBLICATION,
                        RelativeReadings.undated(last),
                        (from, tense) -> Period.day(Calendars.weekday(first)
                                .on(from, tense)
                                .first()
                                .with(TemporalAdjusters.nextOrSame(last)))),
                somewhere);
    }

    private static Stretch years(Match match) {
        int first = match.number("year");
        int last = match.has("yeartwo") ? match.number("yeartwo") : first / 100 * 100 + match.number("shortyear");
        if (last <= first) {
            throw new DateTimeException("Years run backwards: " + first + " to " + last);
        }
        return new Stretch(Dated.at(Period.year(first)), Dated.at(Period.year(last)), false);
    }
}
