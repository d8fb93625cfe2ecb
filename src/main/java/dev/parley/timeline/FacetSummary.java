package dev.parley.timeline;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.Node;
import org.neo4j.cypherdsl.core.Statement;
import org.neo4j.cypherdsl.core.StatementBuilder.OrderableOngoingReadingAndWithWithoutWhere;
import org.neo4j.driver.Value;

/**
 * How many rows have each value of something.
 *
 * @param field as the schema calls it
 * @param limit how many values are wanted
 */
public record FacetSummary(String field, int limit) implements Summary<FacetSummary.Facets> {
    public FacetSummary {
        if (limit < 1 || limit > Window.LARGEST_SIZE) {
            throw new PageRefused("There are 1 to " + Window.LARGEST_SIZE + " values, not " + limit);
        }
    }

    /** The most frequent values first. */
    public record Facets(List<Count> values, boolean hasMore) {
        public Facets {
            values = List.copyOf(values);
        }
    }

    /**
     * A value and how many have it.
     *
     * @param value null for those that have none
     * @param thing when the rows are counted by things
     */
    public record Count(@Nullable String value, @Nullable Thing thing, long count) {}

    @Override
    public Statement of(Rows rows) {
        Facet facet = Facet.of(rows.subject(), field);
        Relation relation = facet.relation();
        Expression row = rows.row().thing().getRequiredSymbolicName();
        if (relation == null) {
            return ended(
                    rows.found()
                            .with(
                                    facet.value(rows.row().state()).as("value"),
                                    Cypher.count(row).as("n")),
                    Cypher.literalNull());
        }
        Matched other = rows.asOf().from(rows.row().thing(), relation);
        var joined = rows.found().optionalMatch(other.pattern()).where(other.held());
        if (!facet.isOfThings()) {
            return ended(
                    joined.with(
                            facet.value(other.state()).as("value"),
                            Cypher.countDistinct(row).as("n")),
                    Cypher.literalNull());
        }
        Node thing = other.thing();
        return ended(
                joined.with(
                        thing.as("thing"),
                        other.state().as("state"),
                        facet.value(other.state()).as("value"),
                        Cypher.countDistinct(row).as("n")),
                thing(relation.target(), Cypher.anyNode("thing"), Cypher.anyNode("state")));
    }

    private Statement ended(OrderableOngoingReadingAndWithWithoutWhere counted, Expression thing) {
        return counted.orderBy(
                        Cypher.name("n").descending(), Cypher.name("value").ascending())
                .limit(limit + 1)
                .returning(Cypher.collect(
                                Cypher.mapOf("value", Cypher.name("value"), "thing", thing, "n", Cypher.name("n")))
                        .as("summary"))
                .build();
    }

    private static Expression thing(Subject subject, Node thing, Node state) {
        return Cypher.caseExpression()
                .when(thing.asExpression().isNotNull())
                .then(Cypher.mapOf(
                        "id",
                        thing.property("id"),
                        "labels",
                        Cypher.labels(thing),
                        "state",
                        States.told(subject, state)));
    }

    @Override
    public int size(Facets summary) {
        return summary.values().size();
    }

    @Override
    public Facets read(Value summary, Moment moment) {
        List<Count> counts = summary.asList(each -> new Count(
                Things.text(each.get("value")),
                thing(each.get("thing"), moment),
                each.get("n").asLong()));
        return new Facets(counts.stream().limit(limit).toList(), counts.size() > limit);
    }

    private static @Nullable Thing thing(Value thing, Moment moment) {
        return thing.isNull()
                ? null
                : Things.thing(
                        thing.get("id").asString(),
                        thing.get("labels").asList(Value::asString),
                        thing.get("state"),
                        moment);
    }
}
