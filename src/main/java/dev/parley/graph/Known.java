package dev.parley.graph;

import dev.parley.resolve.Knowledge;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** From when on something counts as known. */
final class Known {
    private Known() {}

    /** @param latestPublication the latest bound of the publication, null when open */
    static Instant from(@Nullable Instant latestPublication) {
        return latestPublication == null ? Knowledge.UNDATED : latestPublication;
    }
}
