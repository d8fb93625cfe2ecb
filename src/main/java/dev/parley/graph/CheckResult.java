package dev.parley.graph;

import java.util.List;
import java.util.Map;

/**
 * What a look over the whole store found.
 *
 * @param fingerprint equal for stores that hold the same articles and tell the same, however they came to it
 * @param problems a sentence each; empty when all is well
 * @param counts how many of each sort were looked at
 */
public record CheckResult(String fingerprint, List<String> problems, Map<String, Long> counts) {
    public boolean isSound() {
        return problems.isEmpty();
    }
}
