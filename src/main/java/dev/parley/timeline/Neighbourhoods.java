package dev.parley.timeline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.springframework.stereotype.Component;

/** What surrounds things: counts of every kind of link, and a page of each. */
@Component
public class Neighbourhoods {
    private static final String ORDER = "NEIGHBOURS";

    private final Reads reads;

    Neighbourhoods(Reads reads) {
        this.reads = reads;
    }

    /**
     * By thing, with one statement for every moment among them.
     *
     * @param types all when empty
     */
    public Map<ThingAt, List<Neighbours>> of(Collection<Thing> things, List<LinkType> types, Window window) {
        Map<ThingAt, Thing> known =
                things.stream().collect(Collectors.toMap(Thing::ref, Function.identity(), (one, same) -> one));
        Map<ThingAt, List<Neighbours>> neighbours = new HashMap<>();
        ByMoment.of(known.keySet()).forEach((moment, ids) -> {
            Map<String, @Nullable Object> parameters = parameters(ids, moment, window);
            parameters.put("types", LinkType.names(types));
            reads.list(ReadStatement.NEIGHBOURS, Reads.nullable(parameters), row -> row)
                    .forEach(row -> {
                        ThingAt of = new ThingAt(row.get("of").asString(), moment);
                        neighbours
                                .computeIfAbsent(of, key -> new ArrayList<>())
                                .add(neighbours(Objects.requireNonNull(known.get(of)), row, window));
                    });
        });
        return neighbours;
    }

    private static Map<String, @Nullable Object> parameters(List<String> ids, Moment moment, Window window) {
        Cursor from = window.from();
        if (from != null && !from.order().equals(ORDER)) {
            throw new CursorUnreadable(from.encoded());
        }
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("ids", ids);
        parameters.put("at", moment.parameter());
        parameters.put("key", from == null ? null : from.key());
        parameters.put("tie", from == null ? null : from.id());
        parameters.put("limit", window.size() + 1);
        return parameters;
    }

    private static Neighbours neighbours(Thing thing, Record row, Window window) {
        LinkType type = LinkType.valueOf(row.get("type").asString());
        boolean outward = row.get("outward").asBoolean();
        long total = row.get("total").asLong();
        List<Page.Row<GraphLink>> rows = row.get("links")
                .asList(link -> new Page.Row<>(
                        link(thing, link, type, outward),
                        new Cursor(
                                ORDER,
                                link.get("key").asString(),
                                link.get("tie").asString())));
        return new Neighbours(thing, type, outward, total, Page.of(rows, window, total));
    }

    private static GraphLink link(Thing thing, Value link, LinkType type, boolean outward) {
        Thing other = Things.thing(
                link.get("id").asString(),
                link.get("labels").asList(Value::asString),
                link.get("state"),
                thing.moment());
        GraphLink.Support support =
                new GraphLink.Support(type, Things.text(link.get("role")), Things.texts(link.get("reports")));
        return GraphLink.between(thing, other, outward, support);
    }
}
