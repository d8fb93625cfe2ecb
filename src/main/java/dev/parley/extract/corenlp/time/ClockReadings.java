package dev.parley.extract.corenlp.time;

import dev.parley.extract.corenlp.time.Reading.Base;
import dev.parley.extract.corenlp.time.Reading.Dated;
import dev.parley.extract.corenlp.time.Reading.TimeOfDay;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Times of day, with their zone where it is told. */
final class ClockReadings {
    private static final int SECONDS_OF_DAY = 86_400;
    private static final int EASTERNMOST = 14 * 3_600;

    private ClockReadings() {}

    static void addTo(Map<String, Function<Match, Reading>> kinds) {
        kinds.put(
                "clock",
                m -> Dated.seen(Base.DAY_OF_SENTENCE, Grain.DAY.undated(), Calendars.shifted(Grain.DAY, 0))
                        .at(timeOfDay(m)));
    }

    private static TimeOfDay timeOfDay(Match match) {
        if (match.maybe("word").map(word -> word.equalsIgnoreCase("midnight")).orElse(false)) {
            return new TimeOfDay("T24:00", null);
        }
        LocalTime time = match.has("word") ? LocalTime.NOON : LocalTime.of(hour(match), minute(match));
        return new TimeOfDay("T" + time, offset(match, time));
    }

    private static int hour(Match match) {
        int hour =
                Integer.parseInt(match.maybe("hour").or(() -> match.maybe("hh")).orElseGet(() -> match.get("n")));
        String half =
                match.maybe("meridiem").map(m -> m.toLowerCase(Locale.ROOT)).orElse("");
        if (!half.isEmpty() && (hour > 12 || hour == 0)) {
            throw new DateTimeException("No hour of half a day: " + hour);
        }
        boolean lateInDay =
                match.maybe("daypart").map(part -> !part.equals("MO")).orElse(false);
        boolean afternoon = half.startsWith("p") || (lateInDay && hour > 0 && hour < 12);
        return half.isEmpty() && !afternoon ? hour : (hour % 12) + (afternoon ? 12 : 0);
    }

    private static int minute(Match match) {
        return match.maybe("minute").map(Integer::parseInt).orElse(0);
    }

    private static @Nullable ZoneOffset offset(Match match, LocalTime local) {
        if (match.has("gmt")) {
            String figures = match.get("gmt").replaceAll("\\D", "");
            LocalTime greenwich =
                    LocalTime.of(Integer.parseInt(figures.substring(0, 2)), Integer.parseInt(figures.substring(2)));
            int ahead = Math.floorMod(local.toSecondOfDay() - greenwich.toSecondOfDay(), SECONDS_OF_DAY);
            return ZoneOffset.ofTotalSeconds(ahead > EASTERNMOST ? ahead - SECONDS_OF_DAY : ahead);
        }
        return match.maybe("zone").map(ZoneOffset::of).orElse(null);
    }
}
