package dev.parley.pipeline;

import dev.parley.graph.CheckResult;
import dev.parley.graph.GraphCheck;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** Checks the graph. */
@Component
final class GraphInspector implements Inspector {
    private final GraphCheck check;

    GraphInspector(GraphCheck check) {
        this.check = check;
    }

    @Override
    public StoreCheck check() {
        return of(check.run());
    }

    @Override
    public StoreCheck refold() {
        return of(check.refold());
    }

    private static StoreCheck of(CheckResult result) {
        return new StoreCheck(result.fingerprint(), result.problems(), new TreeMap<>(result.counts()));
    }
}
