package dev.parley.extract.corenlp.time;

import java.time.DateTimeException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** What each kind of match means. */
final class Readings {
    private static final Map<String, Function<Match, Reading>> BY_KIND = byKind();

    private Readings() {}

    static Set<String> kinds() {
        return BY_KIND.keySet();
    }

    /** Empty for what no calendar has, such as 31 June. */
    static Optional<Reading> of(Match match) {
        Function<Match, Reading> reading = BY_KIND.get(match.kind());
        if (reading == null) {
            throw new IllegalStateException("No reading for the kind " + match.kind());
        }
        try {
            return Optional.of(reading.apply(match));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Map<String, Function<Match, Reading>> byKind() {
        Map<String, Function<Match, Reading>> kinds = new HashMap<>();
        CalendarReadings.addTo(kinds);
        YearlyReadings.addTo(kinds);
        RelativeReadings.addTo(kinds);
        NarrativeReadings.addTo(kinds);
        ClockReadings.addTo(kinds);
        StretchReadings.addTo(kinds);
        LengthReadings.addTo(kinds);
        return Map.copyOf(kinds);
    }
}
