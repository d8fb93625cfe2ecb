package dev.parley.extract.corenlp.time;

import java.util.Map;
import java.util.Optional;

/**
 * A place where a pattern fits.
 *
 * @param start of the expression, counted from the start of the text read
 * @param parts the named pieces, with what vocabularies make of them
 */
record Match(String kind, int start, int end, Map<String, String> parts) {
    boolean has(String part) {
        return parts.containsKey(part);
    }

    Optional<String> maybe(String part) {
        return Optional.ofNullable(parts.get(part));
    }

    String get(String part) {
        return maybe(part).orElseThrow(() -> new IllegalStateException(kind + " has no part " + part));
    }

    int number(String part) {
        return Integer.parseInt(get(part));
    }

    int length() {
        return end - start;
    }

    boolean overlaps(Match other) {
        return start < other.end && other.start < end;
    }
}
