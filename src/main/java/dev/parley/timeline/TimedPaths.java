package dev.parley.timeline;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.springframework.stereotype.Component;

/**
 * Finds the shortest ways on which no step need be earlier than the one before it. Goes out from the beginning link by
 * link, with one statement for each, so at most as many as a path may have links.
 */
@Component
public class TimedPaths {
    /** Beyond this many places at once a question is refused rather than half answered. */
    private static final int WIDEST = 5_000;

    private final Reads reads;

    TimedPaths(Reads reads) {
        this.reads = reads;
    }

    /** One more than the limit when there are more; all of the same length, in a stable order. */
    public List<Path> shortest(Thing from, PathQuestion question) {
        Map<String, List<Walk>> frontier = Map.of(from.id(), List.of(Walk.from(from)));
        Map<String, Walk> best = new HashMap<>();
        for (int length = 1; length <= question.longest() && !frontier.isEmpty(); length++) {
            frontier = further(frontier, question, best);
            List<Walk> arrived = frontier.get(question.to().id());
            if (arrived != null) {
                return arrived.stream().map(Walk::path).toList();
            }
        }
        return List.of();
    }

    private Map<String, List<Walk>> further(
            Map<String, List<Walk>> frontier, PathQuestion question, Map<String, Walk> best) {
        Map<String, List<Walk>> reached = new LinkedHashMap<>();
        for (Record row : hops(frontier, question)) {
            Thing to = Things.thing(row, question.moment());
            frontier.getOrDefault(row.get("origin").asString(), List.of()).stream()
                    .filter(walk -> walk.mayReach(to))
                    .map(walk -> walk.to(to, row))
                    .filter(walk -> isOfUse(walk, best))
                    .forEach(walk -> reached.computeIfAbsent(to.id(), id -> new ArrayList<>())
                            .add(walk));
        }
        reached.replaceAll((id, walks) -> walks.stream()
                .sorted(Walk.EARLIEST)
                .limit(question.limit() + 1L)
                .toList());
        reached.forEach((id, walks) -> best.merge(id, walks.getFirst(), Walk::earlier));
        return reached;
    }

    /** Who comes later to where somebody has been on a shorter way gets no further than they did. */
    private static boolean isOfUse(Walk walk, Map<String, Walk> best) {
        Walk before = best.get(walk.end().id());
        return before == null || walk.isEarlierThan(before);
    }

    private List<Record> hops(Map<String, List<Walk>> frontier, PathQuestion question) {
        if (frontier.size() > WIDEST) {
            throw new QuestionRefused(
                    "PATH_TOO_WIDE", "There are too many ways to look through: ask for a shorter path");
        }
        List<Map<String, @Nullable Object>> places = frontier.values().stream()
                .flatMap(Collection::stream)
                .sorted(Walk.EARLIEST)
                .collect(LinkedHashMap<String, Map<String, @Nullable Object>>::new, TimedPaths::add, Map::putAll)
                .values()
                .stream()
                .toList();
        return reads.list(
                ReadStatement.NEXT_HOPS,
                Map.of(
                        "frontier",
                        places,
                        "to",
                        question.to().id(),
                        "at",
                        question.moment().parameter()),
                row -> row);
    }

    private static void add(Map<String, Map<String, @Nullable Object>> places, Walk walk) {
        Map<String, @Nullable Object> place = new HashMap<>();
        place.put("id", walk.end().id());
        place.put(
                "notBefore", walk.notBefore() == null ? null : walk.notBefore().atZone(ZoneOffset.UTC));
        places.putIfAbsent(walk.end().id(), place);
    }
}
