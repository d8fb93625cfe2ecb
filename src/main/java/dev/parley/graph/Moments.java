package dev.parley.graph;

import dev.parley.resolve.Knowledge;
import dev.parley.time.TimeSpan;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Times in the form in which the graph holds them. */
final class Moments {
    private Moments() {}

    static ZonedDateTime of(Instant instant) {
        return instant.atZone(ZoneOffset.UTC);
    }

    static @Nullable ZonedDateTime orNull(@Nullable Instant instant) {
        return instant == null ? null : of(instant);
    }

    /** The five properties of a time; an open bound has none. */
    static void put(Map<String, Object> properties, TimeSpan time) {
        Instant order = Knowledge.FOREVER;
        if (time.latest() != null) {
            properties.put("timeLatest", of(time.latest()));
            order = time.latest();
        }
        if (time.earliest() != null) {
            properties.put("timeEarliest", of(time.earliest()));
            order = time.earliest();
        }
        properties.put("timeEdtf", time.edtf());
        properties.put("timePrecision", time.precision().name());
        properties.put("orderTime", of(order));
    }
}
