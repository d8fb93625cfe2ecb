package dev.parley.timeline;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/**
 * How a timeline stands: what is on it, and in which state.
 *
 * @param states by id a text that changes whenever anything about the entry does
 */
public record Standing(SortedMap<String, String> states) {
    public Standing {
        states = new TreeMap<>(states);
    }

    /** The same for the same entries in the same states, whatever became of them in between. */
    public String fingerprint() {
        return UUID.nameUUIDFromBytes(states.toString().getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    public int size() {
        return states.size();
    }

    /** Ids of what is new here or stands otherwise than before. */
    public List<String> changedSince(Standing before) {
        List<String> changed = new ArrayList<>();
        for (Map.Entry<String, String> entry : states.entrySet()) {
            if (!Objects.equals(before.states.get(entry.getKey()), entry.getValue())) {
                changed.add(entry.getKey());
            }
        }
        return changed;
    }

    /** Ids of what stood there before and does no longer. */
    public List<String> goneSince(Standing before) {
        return before.states.keySet().stream()
                .filter(id -> !states.containsKey(id))
                .toList();
    }
}
