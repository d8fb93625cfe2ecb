package dev.parley.timeline;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Ids by the moment they are asked for: a request that asks for several costs a statement for each, not for each id. */
final class ByMoment {
    private ByMoment() {}

    static Map<Moment, List<String>> of(Collection<ThingAt> things) {
        Map<Moment, Set<String>> ids = new LinkedHashMap<>();
        things.forEach(thing ->
                ids.computeIfAbsent(thing.moment(), m -> new LinkedHashSet<>()).add(thing.id()));
        Map<Moment, List<String>> lists = new LinkedHashMap<>();
        ids.forEach((moment, set) -> lists.put(moment, List.copyOf(set)));
        return lists;
    }
}
