package dev.parley.timeline;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Value;
import org.springframework.stereotype.Component;

/** Finds what entries of the timeline are called by: the names in them. */
@Component
public class Titles {
    private final Reads reads;

    Titles(Reads reads) {
        this.reads = reads;
    }

    /** @param objects places of a meeting, or the proposal of a move */
    public record Names(List<String> actors, List<String> objects) {
        public Names {
            actors = List.copyOf(actors);
            objects = List.copyOf(objects);
        }
    }

    public Map<ThingAt, Names> of(Collection<ThingAt> entries) {
        Map<ThingAt, Names> names = new HashMap<>();
        ByMoment.of(entries)
                .forEach((moment, ids) -> reads.list(
                                ReadStatement.TITLES, Map.of("ids", ids, "at", moment.parameter()), row -> row)
                        .forEach(row -> names.put(
                                new ThingAt(row.get("of").asString(), moment),
                                new Names(known(row.get("actors")), known(row.get("objects"))))));
        return names;
    }

    private static List<String> known(Value names) {
        return names.asList(name -> name.asString("")).stream()
                .filter(name -> !name.isEmpty())
                .toList();
    }
}
