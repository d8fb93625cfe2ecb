package dev.parley.extract.corenlp.time;

import dev.parley.extract.corenlp.time.Reading.Base;
import dev.parley.extract.corenlp.time.Reading.Calendar;
import dev.parley.extract.corenlp.time.Reading.Dated;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntFunction;

/** Months, seasons, quarters and halves, which come again every year. */
final class YearlyReadings {
    private static final String YEAR = "year";
    private static final String TURN = "turn";

    private YearlyReadings() {}

    static void addTo(Map<String, Function<Match, Reading>> kinds) {
        kinds.put("month", YearlyReadings::month);
        kinds.put("season", m -> turning(m, "XXXX-" + m.get("season"), year -> Period.season(year, m.get("season"))));
        kinds.put("quarter", YearlyReadings::quarter);
        kinds.put("half", YearlyReadings::half);
    }

    private static Dated month(Match match) {
        int month = match.number("month");
        IntFunction<Period> inYear = year -> Period.month(year, month);
        String undated = String.format("XXXX-%02d", month);
        return match.has("ofyear")
                ? ofTurn(match, undated, inYear).only(CalendarReadings.part(match))
                : turning(match, undated, inYear);
    }

    private static Dated turning(Match match, String undated, IntFunction<Period> inYear) {
        Part part = CalendarReadings.part(match);
        if (match.has(YEAR)) {
            return Dated.at(inYear.apply(match.number(YEAR))).only(part);
        }
        Calendar calendar =
                match.has(TURN) ? Calendars.yearly(inYear, Turn.valueOf(match.get(TURN))) : Calendars.yearly(inYear);
        return Dated.seen(Base.PUBLICATION, undated, calendar).only(part);
    }

    private static Dated ofTurn(Match match, String undated, IntFunction<Period> inYear) {
        int steps = Turn.valueOf(match.get(TURN)).steps();
        return Dated.seen(
                Base.PUBLICATION,
                undated,
                (from, tense) -> inYear.apply(from.first().getYear() + steps));
    }

    private static Dated quarter(Match match) {
        int quarter = match.has("digit") ? match.number("digit") : match.number("ordinal");
        if (quarter > 4) {
            throw new DateTimeException("No quarter of a year: " + quarter);
        }
        IntFunction<Period> inYear = year -> Period.quarter(year, quarter);
        String undated = "XXXX-Q" + quarter;
        if (match.has(YEAR)) {
            return Dated.at(inYear.apply(match.number(YEAR)));
        }
        return match.has(TURN)
                ? ofTurn(match, undated, inYear)
                : Dated.seen(Base.PUBLICATION, undated, Calendars.begun(inYear));
    }

    private static Dated half(Match match) {
        int half = match.number("half");
        IntFunction<Period> inYear = year -> new Period(Grain.HALF, LocalDate.of(year, half == 1 ? 1 : 7, 1));
        return match.has(YEAR) ? Dated.at(inYear.apply(match.number(YEAR))) : ofTurn(match, "XXXX-H" + half, inYear);
    }
}
