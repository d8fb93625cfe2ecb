package dev.parley.api.limits;

import dev.parley.api.ApiSettings;
import java.util.Map;

/** What a request asks, beside what it may ask. */
record Cost(int depth, int aliases, int tokens, long nodes) {
    static final Cost NONE = new Cost(0, 0, 0, 0);

    static Cost of(DocumentMeasure measure, int tokens) {
        return new Cost(measure.depth(), measure.repetitions(), tokens, 0);
    }

    Cost withNodes(long count) {
        return new Cost(depth, aliases, tokens, count);
    }

    /** As {@code extensions.cost} has it. */
    Map<String, Object> beside(ApiSettings settings) {
        return Map.of(
                "depth", Map.of("asked", depth, "limit", settings.depth()),
                "aliases", Map.of("asked", aliases, "limit", settings.aliases()),
                "tokens", Map.of("asked", tokens, "limit", settings.tokens()),
                "nodes", Map.of("asked", nodes, "limit", settings.nodes()),
                "timeout", settings.timeout().toString());
    }
}
