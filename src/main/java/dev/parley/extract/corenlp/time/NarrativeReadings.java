package dev.parley.extract.corenlp.time;

import dev.parley.extract.TimeExpression;
import dev.parley.extract.corenlp.time.Reading.Base;
import dev.parley.extract.corenlp.time.Reading.Constant;
import dev.parley.extract.corenlp.time.Reading.Dated;
import dev.parley.extract.corenlp.time.Reading.TimeOfDay;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** What is counted from the last date told: "two days later", "the previous week". */
final class NarrativeReadings {
    private static final Set<String> BACK = Set.of("earlier", "before", "previously");

    private static final String LATER_THAT_DAY = "XXXX-XX-XXTXX:XX";

    private NarrativeReadings() {}

    static void addTo(Map<String, Function<Match, Reading>> kinds) {
        kinds.put("beside", NarrativeReadings::beside);
        kinds.put("follow", m -> told(Grain.valueOf(m.get("grain")), m.number("follow")));
        kinds.put("besidepart", NarrativeReadings::besidePart);
        kinds.put("that", m -> told(Grain.valueOf(m.get("grain")), 0));
        kinds.put(
                "yearago", m -> Dated.seen(Base.LAST_PERIOD, Grain.YEAR.undated(), (from, tense) -> yearBefore(from)));
        kinds.put("unplaced", m -> new Constant(TimeExpression.Type.DATE, Grain.DAY.undated()));
        kinds.put("thequarter", m -> quarter());
        kinds.put(
                "latestquarter",
                m -> Dated.seen(Base.PUBLICATION, Grain.QUARTER.undated(), Calendars.shifted(Grain.QUARTER, -1)));
    }

    private static Reading beside(Match match) {
        int sign = BACK.contains(match.get("side")) ? -1 : 1;
        String number = match.maybe("n").orElse("1");
        return Amount.of(number, match.get("unit"))
                .steps()
                .<Reading>map(steps -> told(steps.grain(), sign * steps.count()))
                .orElseGet(() -> match.get("unit").startsWith("T")
                        ? new Constant(TimeExpression.Type.TIME, LATER_THAT_DAY)
                        : new Constant(TimeExpression.Type.DATE, sign < 0 ? "PAST_REF" : "FUTURE_REF"));
    }

    /** "The night before", "the next morning". */
    private static Reading besidePart(Match match) {
        int steps = match.maybe("side").filter(side -> !BACK.contains(side)).isPresent() ? 1 : -1;
        return told(Grain.DAY, steps).at(new TimeOfDay("T" + match.get("daypart"), null));
    }

    private static Dated told(Grain grain, long steps) {
        Base base = grain == Grain.DAY ? Base.LAST_DAY : Base.LAST_STRETCH;
        return Dated.seen(base, grain.undated(), Calendars.shifted(grain, steps));
    }

    private static Period yearBefore(Period from) {
        Grain grain = from.grain() == Grain.DAY ? Grain.YEAR : from.grain();
        return new Period(grain, from.first().minusYears(1));
    }

    /** The quarter told, or the last one that was over. */
    private static Dated quarter() {
        return Dated.seen(Base.LAST_QUARTER, Grain.QUARTER.undated(), (from, tense) -> {
            Period own = new Period(Grain.QUARTER, from.first());
            return from.grain() == Grain.QUARTER ? own : own.plus(-1);
        });
    }
}
