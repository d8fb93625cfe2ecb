package dev.parley.timeline;

import java.util.Collection;
import java.util.TreeSet;

/** A filter has a key that nothing is known about. */
public class FilterUnknown extends QuestionRefused {
    FilterUnknown(String key, Collection<String> known) {
        super("UNKNOWN_FILTER", "There is no filter '" + key + "' here, but " + new TreeSet<>(known));
    }
}
