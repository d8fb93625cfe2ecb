package dev.parley.timeline;

import java.util.List;
import java.util.stream.Stream;
import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.Statement;
import org.neo4j.cypherdsl.core.StatementBuilder.OngoingReadingWithWhere;

/** Builds the statements that read pages: of everything of a kind, or of what is linked to each of several things. */
record PageStatements(Question question, Moment moment) {
    private static final String PARENT = "p";

    /** One row with the column {@code rows}. */
    Statement page() {
        AsOf asOf = new AsOf(moment);
        Matched row = asOf.any(question.subject());
        return collected(asOf, row, Cypher.noCondition());
    }

    /** One row with the column {@code total}. */
    Statement count() {
        AsOf asOf = new AsOf(moment);
        Matched row = asOf.any(question.subject());
        return found(asOf, row, Cypher.noCondition())
                .returning(Cypher.count(row.thing()).as("total"))
                .build();
    }

    /** How much is linked to the thing named {@code p}, or null where that is not asked for. */
    Expression total(Relation relation) {
        if (!question.window().counted()) {
            return Cypher.literalNull().as("total");
        }
        AsOf asOf = new AsOf(moment);
        Matched row = asOf.from(Cypher.anyNode(PARENT), relation);
        Statement distinct = matching(row, wanted(asOf, row))
                .returningDistinct(row.thing().property("id").as("each"))
                .build();
        return Cypher.count(distinct).as("total");
    }

    /** @param further what must hold besides */
    Statement collected(AsOf asOf, Matched row, Condition further) {
        SortKey key = new SortKey(question);
        OngoingReadingWithWhere matched = row.link() == null
                ? found(asOf, row, key.behind(row))
                : matching(row, Conditions.both(further, Conditions.both(wanted(asOf, row), key.behind(row))));
        // Only what is reached over links can be met twice.
        return (row.link() == null ? matched.with(row.names()) : matched.withDistinct(row.names()))
                .orderBy(key.order(row))
                .limit(question.window().size() + 1)
                .returning(Cypher.collect(columns(row, key)).as("rows"))
                .build();
    }

    /** What the question asks of the row. */
    Condition wanted(AsOf asOf, Matched row) {
        return wanted(asOf, row, question.where());
    }

    private Condition wanted(AsOf asOf, Matched row, Object where) {
        return Conditions.both(row.held(), new Conditions(asOf).of(Vocabulary.of(question.subject()), row, where));
    }

    private OngoingReadingWithWhere found(AsOf asOf, Matched row, Condition behind) {
        return new Conditions(asOf)
                .anchor(Vocabulary.of(question.subject()), row, question.where())
                .map(anchor -> Cypher.match(anchor.pattern())
                        .where(Conditions.both(anchor.fits(), asOf.is(question.subject(), row.thing())))
                        .withDistinct(row.thing())
                        .match(row.pattern())
                        .where(Conditions.both(wanted(asOf, row, anchor.rest()), behind)))
                .orElseGet(() -> matching(row, Conditions.both(wanted(asOf, row), behind)));
    }

    private static OngoingReadingWithWhere matching(Matched row, Condition condition) {
        return Cypher.match(row.pattern()).where(condition);
    }

    /** What is read of a row. */
    Expression columns(Matched row, SortKey key) {
        Expression state = States.told(question.subject(), row.state());
        List<Object> columns = Stream.concat(
                        Stream.of("id", row.thing().property("id"), "labels", Cypher.labels(row.thing())),
                        Stream.of("state", state, "key", key.expression(row)))
                .toList();
        return Cypher.mapOf(columns.toArray());
    }
}
