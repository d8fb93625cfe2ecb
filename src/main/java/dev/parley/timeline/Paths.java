package dev.parley.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.springframework.stereotype.Component;

/** Finds the shortest ways between things, through meetings that took place, statements and representation. */
@Component
public class Paths {
    private final Reads reads;

    Paths(Reads reads) {
        this.reads = reads;
    }

    /** One more than the limit when there are more; all of the same length, in a stable order. */
    public List<Path> shortest(PathQuestion question) {
        Map<String, Object> parameters = Map.of(
                "from", question.from().id(),
                "to", question.to().id(),
                "longest", question.longest(),
                "limit", question.limit() + 1,
                "at", question.moment().parameter());
        return reads.list(ReadStatement.PATHS, parameters, row -> path(row, question.moment()));
    }

    private static Path path(Record row, Moment moment) {
        List<Thing> things = row.get("things")
                .asList(thing -> Things.thing(
                        thing.get("id").asString(),
                        thing.get("labels").asList(Value::asString),
                        thing.get("state"),
                        moment));
        List<Path.Hop> hops = new ArrayList<>();
        for (int i = 0; i < things.size() - 1; i++) {
            Value link = row.get("links").get(i);
            Thing from = things.get(i);
            Thing to = things.get(i + 1);
            boolean outward = from.id().equals(link.get("from").asString());
            hops.add(new Path.Hop(from, to, GraphLink.between(from, to, outward, support(link))));
        }
        return new Path(hops);
    }

    private static GraphLink.Support support(Value link) {
        return new GraphLink.Support(
                LinkType.valueOf(link.get("type").asString()),
                Things.text(link.get("role")),
                Things.texts(link.get("reports")));
    }
}
