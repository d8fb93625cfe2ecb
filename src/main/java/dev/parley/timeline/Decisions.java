package dev.parley.timeline;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.springframework.stereotype.Component;

/** Finds what analysts decided: by ids, and by what it is about. */
@Component
public class Decisions {
    private final Reads reads;

    Decisions(Reads reads) {
        this.reads = reads;
    }

    /** By their ids, without those that name none. */
    public Map<String, Decision> byId(Collection<String> ids) {
        return first(ReadStatement.DECISIONS_BY_ID, ids);
    }

    /** By the ids of decisions the one that undoes each and stands. */
    public Map<String, Decision> undoing(Collection<String> ids) {
        return first(ReadStatement.UNDOING_DECISIONS, ids);
    }

    /** Every one that names a report of a thing, the earliest first; undone ones included. */
    public Map<ThingAt, List<Decision>> about(Collection<ThingAt> things) {
        Map<ThingAt, List<Decision>> about = new HashMap<>();
        ByMoment.of(things)
                .forEach((moment, ids) -> rows(ReadStatement.DECISIONS_OF_THINGS, ids)
                        .forEach(row -> about.put(
                                new ThingAt(row.get("of").asString(), moment),
                                row.get("decisions").asList(Decisions::decision))));
        return about;
    }

    static Decision decision(Value state) {
        return new Decision(
                state.get("id").asString(),
                state.get("kind").asString(),
                state.get("author").asString(),
                Objects.requireNonNull(Things.instant(state.get("at"))),
                state.get("reason").asString(),
                state.get("standing").asBoolean(),
                Things.texts(state.get("reports")),
                Things.text(state.get("field")),
                Things.text(state.get("value")),
                Things.text(state.get("undoes")));
    }

    private Map<String, Decision> first(ReadStatement statement, Collection<String> ids) {
        Map<String, Decision> found = new HashMap<>();
        rows(statement, ids).forEach(row -> found.putIfAbsent(row.get("of").asString(), decision(row.get("decision"))));
        return found;
    }

    private List<Record> rows(ReadStatement statement, Collection<String> ids) {
        return reads.list(statement, Map.of("ids", List.copyOf(ids)), row -> row);
    }
}
