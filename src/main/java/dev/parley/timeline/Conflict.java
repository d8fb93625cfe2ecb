package dev.parley.timeline;

import java.util.List;
import java.util.stream.Stream;

/** A field on which the reports of a thing disagree, with every value told. */
public record Conflict(String field, List<Side> values) {
    public Conflict {
        values = List.copyOf(values);
    }

    /** One of the values and who tells it. */
    public record Side(String value, List<Evidence> evidence) {
        public Side {
            evidence = List.copyOf(evidence);
        }
    }

    Conflict and(Conflict other) {
        return new Conflict(
                field, Stream.concat(values.stream(), other.values.stream()).toList());
    }
}
