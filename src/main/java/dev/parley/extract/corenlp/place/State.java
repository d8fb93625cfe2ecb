package dev.parley.extract.corenlp.place;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A state.
 *
 * @param code ISO 3166-1 alpha-2; null for one that only the article knows
 * @param name the usual one
 * @param names all of them, the usual one first
 * @param adjectives adjectives and demonyms
 * @param capital null when unknown
 */
public record State(
        @Nullable String code,
        String name,
        List<String> names,
        List<String> adjectives,
        @Nullable String capital) {
    public State {
        names = List.copyOf(names);
        adjectives = List.copyOf(adjectives);
    }
}
