package dev.parley.pipeline;

import dev.parley.graph.CheckResult;
import dev.parley.graph.GraphCheck;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** Holds the store against its laws. */
@Component
public class Inspector {
    private final GraphCheck check;

    Inspector(GraphCheck check) {
        this.check = check;
    }

    /** Reads everything that is stored, which takes time in proportion. */
    public StoreCheck check() {
        CheckResult result = check.run();
        return new StoreCheck(result.fingerprint(), result.problems(), new TreeMap<>(result.counts()));
    }
}
