package dev.parley.timeline;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Node;
import org.neo4j.cypherdsl.core.Statement;
import org.springframework.stereotype.Component;

/** Tells how timelines stand at present, so that changes can be seen. */
@Component
public class Standings {
    private final Reads reads;

    Standings(Reads reads) {
        this.reads = reads;
    }

    /** Grows whenever the story is told anew. */
    public long version() {
        return reads.story().told();
    }

    /** @param where as the filter of the timeline has it */
    public Standing of(Map<String, Object> where) {
        SortedMap<String, String> states = new TreeMap<>();
        reads.list(List.of("standing", where), () -> statement(where), Map.of(), row -> row)
                .forEach(row ->
                        states.put(row.get("id").asString(), row.get("hash").asString("")));
        return new Standing(states);
    }

    private static Statement statement(Map<String, Object> where) {
        AsOf asOf = new AsOf(Moment.now());
        Matched row = asOf.any(Subject.ENTRY);
        Condition wanted = new Conditions(asOf).of(Vocabulary.of(Subject.ENTRY), row, where);
        Node entry = row.thing();
        return Cypher.match(row.pattern())
                .where(Conditions.both(row.held(), wanted))
                .returning(entry.property("id").as("id"), entry.property("hash").as("hash"))
                .build();
    }
}
