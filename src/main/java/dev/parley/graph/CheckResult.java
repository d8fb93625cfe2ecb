package dev.parley.graph;

import java.util.List;
import java.util.Map;

/**
 * What a look over the whole store found.
 *
 * @param fingerprint equal for stores that hold the same articles under the same constraints and tell the same, however
 *     they came to it; decisions that were undone, and who decided what and why, are the log's and not in it
 * @param problems a sentence each; empty when all is well
 * @param counts how many of each sort were looked at
 */
public record CheckResult(String fingerprint, List<String> problems, Map<String, Long> counts) {
    public boolean isSound() {
        return problems.isEmpty();
    }
}
