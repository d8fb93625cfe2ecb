package dev.parley.graph;

import dev.parley.resolve.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * From which moment to which a part of a thing held, over the versions that had it without a break. The part is taken as
 * it was last: what it says of reports only grows.
 *
 * @param <P> the part
 */
record Run<P>(P part, Instant knownFrom, Instant knownTo) {

    /** @param key what makes a part the same in two versions */
    static <P, K> List<Run<P>> over(List<Version> history, Function<Version, List<P>> parts, Function<P, K> key) {
        List<Run<P>> ended = new ArrayList<>();
        Map<K, Run<P>> running = new LinkedHashMap<>();
        for (Version version : history) {
            Map<K, Run<P>> next = new LinkedHashMap<>();
            for (P part : parts.apply(version)) {
                Run<P> before = running.remove(key.apply(part));
                Instant from = before == null ? version.knownFrom() : before.knownFrom();
                next.put(key.apply(part), new Run<>(part, from, version.knownTo()));
            }
            ended.addAll(running.values());
            running = next;
        }
        ended.addAll(running.values());
        return ended;
    }
}
