package dev.parley.graph;

import dev.parley.time.TimeSpan;
import java.text.Normalizer;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Gathers a node's properties; what is null is left out. */
final class Properties {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Instant FOREVER = Instant.parse("9999-12-31T00:00:00Z");

    private final Map<String, Object> values = new HashMap<>();

    Properties put(String name, @Nullable Object value) {
        if (value instanceof Instant instant) {
            values.put(name, utc(instant));
        } else if (value instanceof Enum<?> constant) {
            values.put(name, constant.name());
        } else if (value != null) {
            values.put(name, value);
        }
        return this;
    }

    /** A name and the key by which it is compared: lower case, no accents. */
    Properties name(String name) {
        String decomposed = Normalizer.normalize(name, Normalizer.Form.NFD);
        return put("name", name)
                .put("nameKey", MARKS.matcher(decomposed).replaceAll("").toLowerCase(Locale.ROOT));
    }

    /** A time as {@code <prefix>Earliest} and so on. */
    Properties time(String prefix, TimeSpan time) {
        return put(prefix + "Earliest", time.earliest())
                .put(prefix + "Latest", time.latest())
                .put(prefix + "Edtf", time.edtf())
                .put(prefix + "Precision", time.precision());
    }

    /** The time of an entry of the timeline, with the key of its order. */
    Properties entryTime(TimeSpan time) {
        Instant earliest = time.earliest();
        Instant latest = time.latest();
        Instant order = earliest != null ? earliest : latest != null ? latest : FOREVER;
        return time("time", time).put("orderTime", order);
    }

    Map<String, Object> asMap() {
        return Map.copyOf(values);
    }

    static ZonedDateTime utc(Instant instant) {
        return instant.atZone(ZoneOffset.UTC);
    }
}
