package dev.parley.pipeline;

import java.util.List;
import java.util.Map;

/**
 * What a look over the whole store found.
 *
 * @param fingerprint equal for two stores exactly when they hold the same graph
 * @param problems things or links without verbatim evidence, each in a sentence; empty when all is well
 * @param counts how many of each kind the store holds
 */
public record StoreCheck(String fingerprint, List<String> problems, Map<String, Long> counts) {
    public StoreCheck {
        problems = List.copyOf(problems);
    }
}
