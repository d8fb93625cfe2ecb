package dev.parley.timeline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.Node;
import org.neo4j.cypherdsl.core.Relationship;
import org.neo4j.cypherdsl.core.Statement;
import org.neo4j.driver.Record;
import org.springframework.stereotype.Component;

/** What things are linked to, for many things with one statement. */
@Component
public class Links {
    private final Reads reads;

    Links(Reads reads) {
        this.reads = reads;
    }

    /** For each thing that has any, its links: those of times in their order, the others by name. */
    public Map<ThingAt, List<Link>> of(Relation relation, Collection<ThingAt> things) {
        Map<ThingAt, List<Link>> links = new HashMap<>();
        ByMoment.of(things)
                .forEach((moment, ids) -> reads.list(
                                List.of(relation, moment),
                                () -> statement(relation, moment),
                                Map.of("ids", ids),
                                row -> row)
                        .forEach(row -> links.computeIfAbsent(
                                        new ThingAt(row.get("parent").asString(), moment), thing -> new ArrayList<>())
                                .add(link(row, moment))));
        return links;
    }

    private static Link link(Record row, Moment moment) {
        return new Link(
                Things.thing(row, moment),
                Things.text(row.get("role")),
                Things.text(row.get("reason")),
                Things.texts(row.get("reports")));
    }

    private static Statement statement(Relation relation, Moment moment) {
        AsOf asOf = new AsOf(moment);
        Node parent = asOf.named(relation.source(), "p");
        Matched row = asOf.from(parent, relation);
        Relationship link = Objects.requireNonNull(row.link());
        Expression order = Cypher.coalesce(
                row.state().property("orderTime"),
                row.state().property("nameKey"),
                row.state().property("name"));
        return Cypher.unwind(Cypher.parameter("ids"))
                .as("id")
                .match(parent)
                .where(parent.property("id").isEqualTo(Cypher.name("id")))
                .match(row.pattern())
                .where(row.held())
                .returning(
                        Cypher.name("id").as("parent"),
                        row.thing().property("id").as("id"),
                        Cypher.labels(row.thing()).as("labels"),
                        States.told(relation.target(), row.state()).as("state"),
                        link.property("role").as("role"),
                        link.property("reason").as("reason"),
                        link.property("reports").as("reports"))
                .orderBy(
                        order.ascending(),
                        row.thing().property("id").ascending(),
                        Cypher.name("role").ascending())
                .build();
    }
}
