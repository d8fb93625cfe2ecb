package dev.parley.extract.corenlp.time;

import dev.parley.extract.TimeExpression;
import dev.parley.extract.corenlp.time.Reading.Ahead;
import dev.parley.extract.corenlp.time.Reading.Base;
import dev.parley.extract.corenlp.time.Reading.Constant;
import dev.parley.extract.corenlp.time.Reading.Dated;
import dev.parley.extract.corenlp.time.Reading.TimeOfDay;
import java.time.DayOfWeek;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.function.Function;

/** What is counted from the day of publication. */
final class RelativeReadings {
    private static final TimeOfDay NIGHT = new TimeOfDay("TNI", null);

    private RelativeReadings() {}

    static void addTo(Map<String, Function<Match, Reading>> kinds) {
        kinds.put("deictic", m -> days(m.number("deictic")).at(dayPart(m)));
        kinds.put("daypart", m -> days(0).at(dayPart(m)));
        kinds.put(
                "daypartthen",
                m -> Dated.seen(Base.LAST_DAY, Grain.DAY.undated(), Calendars.shifted(Grain.DAY, 0))
                        .at(dayPart(m)));
        kinds.put("lastnight", m -> days(-1).at(NIGHT));
        kinds.put("overnight", m -> days(-1).only(Part.OVERNIGHT).at(NIGHT));
        kinds.put("tonight", m -> days(0).at(NIGHT));
        kinds.put("weekday", RelativeReadings::weekday);
        kinds.put("someday", m -> new Constant(TimeExpression.Type.DATE, undated(DayOfWeek.of(m.number("weekday")))));
        kinds.put("weekdayweek", RelativeReadings::weekAfter);
        kinds.put("weekofday", RelativeReadings::dayOfWeek);
        kinds.put("turn", RelativeReadings::turn);
        kinds.put("weekend", m -> weekend());
        kinds.put("ago", m -> counted(m, -1));
        kinds.put("fromnow", m -> counted(m, 1));
        kinds.put("within", RelativeReadings::within);
        kinds.put("reference", m -> new Constant(TimeExpression.Type.DATE, m.get("reference")));
        kinds.put("recent", m -> new Constant(TimeExpression.Type.DATE, "PAST_REF"));
        kinds.put("coming", m -> new Constant(TimeExpression.Type.DATE, "FUTURE_REF"));
    }

    static TimeOfDay dayPart(Match match) {
        return match.maybe("daypart")
                .map(code -> new TimeOfDay("T" + code, null))
                .orElse(TimeOfDay.ANY);
    }

    private static Dated days(int steps) {
        return Dated.seen(Base.PUBLICATION, Grain.DAY.undated(), Calendars.shifted(Grain.DAY, steps));
    }

    private static Dated weekday(Match match) {
        DayOfWeek day = DayOfWeek.of(match.number("weekday"));
        return Dated.seen(
                        Base.PUBLICATION,
                        undated(day),
                        match.maybe("turn")
                                .map(turn -> Calendars.weekday(day, Turn.valueOf(turn)))
                                .orElseGet(() -> Calendars.weekday(day)))
                .at(dayPart(match));
    }

    static String undated(DayOfWeek day) {
        return "XXXX-WXX-" + day.getValue();
    }

    /** "Thursday week": a week after the coming Thursday. */
    private static Dated weekAfter(Match match) {
        DayOfWeek day = DayOfWeek.of(match.number("weekday"));
        return Dated.seen(
                Base.PUBLICATION,
                undated(day),
                (from, tense) -> Period.day(
                        from.first().with(TemporalAdjusters.next(day)).plusWeeks(1)));
    }

    /** "Thursday of next week". */
    private static Dated dayOfWeek(Match match) {
        DayOfWeek day = DayOfWeek.of(match.number("weekday"));
        int weeks = Turn.valueOf(match.get("turn")).steps();
        return Dated.seen(
                Base.PUBLICATION,
                undated(day),
                (from, tense) -> Period.day(Calendars.ofWeek(from.first().plusWeeks(weeks), day)));
    }

    private static Dated turn(Match match) {
        Grain grain = Grain.valueOf(match.get("grain"));
        Turn turn = match.maybe("turn").map(Turn::valueOf).orElse(Turn.THIS);
        Base base = grain == Grain.DAY ? Base.LAST_DAY : Base.PUBLICATION;
        return Dated.seen(base, grain.undated(), Calendars.shifted(grain, turn.steps()))
                .only(part(match, turn));
    }

    private static Part part(Match match, Turn turn) {
        if (match.has("part")) {
            return CalendarReadings.part(match);
        }
        if (match.has("turn")) {
            return turn == Turn.PAST ? Part.ROLLING : Part.WHOLE;
        }
        return Part.END;
    }

    /** The coming one, or the one that is over or still on. */
    private static Dated weekend() {
        return Dated.seen(Base.PUBLICATION, Grain.WEEKEND.undated(), (from, tense) -> {
            Period own = new Period(Grain.WEEKEND, from.first());
            boolean over = tense != Tense.FUTURE && own.first().isAfter(from.first());
            return over ? own.plus(-1) : own;
        });
    }

    private static Reading counted(Match match, int sign) {
        Constant vague = new Constant(TimeExpression.Type.DATE, sign < 0 ? "PAST_REF" : "FUTURE_REF");
        if (!match.has("n")) {
            return vague;
        }
        return Amount.of(match.get("n"), match.get("unit"))
                .steps()
                .<Reading>map(steps -> Dated.seen(
                        Base.PUBLICATION,
                        steps.grain().undated(),
                        Calendars.shifted(steps.grain(), sign * steps.count())))
                .orElse(vague);
    }

    private static Reading within(Match match) {
        Constant length = LengthReadings.length(Amount.of(match.get("n"), match.get("unit")));
        return counted(match, 1) instanceof Dated ahead ? new Ahead(ahead, length) : length;
    }
}
