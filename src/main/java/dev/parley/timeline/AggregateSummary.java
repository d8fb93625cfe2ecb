package dev.parley.timeline;

import org.jspecify.annotations.Nullable;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.Node;
import org.neo4j.cypherdsl.core.Statement;
import org.neo4j.driver.Value;

/** How many there are, of what time, and how well supported. */
public record AggregateSummary() implements Summary<AggregateSummary.Aggregate> {

    /**
     * What is told of the list.
     *
     * @param disputed about how many reports contradict each other
     */
    public record Aggregate(long count, long disputed, Overview.TimeRange time, Numbers sources, Numbers reports) {}

    /** What numbers there are; null when there is none. */
    public record Numbers(
            @Nullable Long min,
            @Nullable Long max,
            @Nullable Double average) {}

    @Override
    public Statement of(Rows rows) {
        Node state = rows.row().state();
        String prefix = rows.subject() == Subject.ARTICLE ? "published" : "time";
        Expression earliest = state.property(prefix + "Earliest");
        Expression latest = state.property(prefix + "Latest");
        Expression sources = state.property("sourceCount");
        Expression reports = state.property("reportCount");
        Expression disputed = Cypher.caseExpression()
                .when(state.property("disputed").isEqualTo(Cypher.literalTrue()))
                .then(Cypher.literalOf(1))
                .elseDefault(Cypher.literalOf(0));
        return rows.found()
                .returning(Cypher.mapOf(
                                "count", Cypher.count(rows.row().thing()),
                                "disputed", Cypher.sum(disputed),
                                "earliest", Cypher.min(Cypher.coalesce(earliest, latest)),
                                "latest", Cypher.max(Cypher.coalesce(latest, earliest)),
                                "sources", numbers(sources),
                                "reports", numbers(reports))
                        .as("summary"))
                .build();
    }

    @Override
    public int size(Aggregate summary) {
        return 1;
    }

    @Override
    public Aggregate read(Value summary, Moment moment) {
        return new Aggregate(
                summary.get("count").asLong(),
                summary.get("disputed").asLong(),
                new Overview.TimeRange(Things.instant(summary.get("earliest")), Things.instant(summary.get("latest"))),
                numbers(summary.get("sources")),
                numbers(summary.get("reports")));
    }

    private static Expression numbers(Expression property) {
        return Cypher.mapOf("min", Cypher.min(property), "max", Cypher.max(property), "avg", Cypher.avg(property));
    }

    private static Numbers numbers(Value numbers) {
        Value average = numbers.get("avg");
        return new Numbers(
                numbers.get("min").isNull() ? null : numbers.get("min").asLong(),
                numbers.get("max").isNull() ? null : numbers.get("max").asLong(),
                average.isNull() ? null : average.asDouble());
    }
}
