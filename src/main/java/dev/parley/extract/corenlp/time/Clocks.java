package dev.parley.extract.corenlp.time;

import dev.parley.extract.corenlp.time.Reading.Dated;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Joins a time of day with the day that stands next to it: "9 a.m. on Tuesday" is one expression. */
final class Clocks {
    private static final String CLOCK = "clock";
    private static final Pattern CLOCK_FIRST = Pattern.compile("(?:,?\\s+(?:on\\s+)?)");
    private static final Pattern DAY_FIRST = Pattern.compile("(?:,?\\s+(?:at\\s+)?)");

    private static final Pattern DAY = Pattern.compile("....-(..-..|W..-\\d)");

    private Clocks() {}

    /** A reading and where it stands in the sentence. */
    record Placed(Match match, int start, int end, Reading reading) {
        boolean isClock() {
            return match.kind().equals(CLOCK);
        }
    }

    static List<Placed> joined(List<Placed> readings, String text) {
        List<Placed> joined = new ArrayList<>();
        for (Placed next : readings) {
            if (!joined.isEmpty() && meet(joined.getLast(), next, text)) {
                joined.add(join(joined.removeLast(), next));
            } else {
                joined.add(next);
            }
        }
        return joined;
    }

    private static boolean meet(Placed before, Placed next, String text) {
        if (before.isClock() == next.isClock() || !isDay(before) || !isDay(next)) {
            return false;
        }
        Pattern between = before.isClock() ? CLOCK_FIRST : DAY_FIRST;
        return between.matcher(text.substring(before.end(), next.start())).matches();
    }

    private static boolean isDay(Placed placed) {
        return placed.isClock()
                || (placed.reading() instanceof Dated date && date.time().isAny() && ofDays(date));
    }

    private static boolean ofDays(Dated date) {
        return DAY.matcher(date.undated()).matches();
    }

    private static Placed join(Placed before, Placed next) {
        Dated clock = (Dated) (before.isClock() ? before : next).reading();
        Placed day = before.isClock() ? next : before;
        return new Placed(day.match(), before.start(), next.end(), ((Dated) day.reading()).at(clock.time()));
    }
}
