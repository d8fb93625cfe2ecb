package dev.parley.timeline;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.SortItem;
import org.neo4j.driver.Value;

/** What the rows of a list are ordered by, in a statement and in cursors. */
record SortKey(Question question) {
    private static final Instant FOREVER = Instant.parse("9999-12-31T00:00:00Z");

    Expression expression(Matched row) {
        return switch (question.order().field()) {
            case TIME -> row.state().property("orderTime");
            case NAME ->
                question.subject() == Subject.PROPOSAL
                        ? Cypher.coalesce(Cypher.toLower(row.state().property("name")), Cypher.literalOf(""))
                        : Cypher.coalesce(row.state().property("nameKey"), Cypher.literalOf(""));
            case TITLE -> Cypher.coalesce(Cypher.toLower(row.state().property("title")), Cypher.literalOf(""));
            case PUBLISHED ->
                Cypher.coalesce(
                        row.state().property("publishedEarliest"),
                        row.state().property("publishedLatest"),
                        Criteria.parameter(FOREVER));
            case MADE -> row.state().property("at");
            case RECEIVED -> Cypher.coalesce(row.state().property("receivedAt"), Criteria.parameter(FOREVER));
        };
    }

    SortItem[] order(Matched row) {
        Expression key = expression(row);
        Expression id = row.thing().property("id");
        return descends()
                ? new SortItem[] {key.descending(), id.descending()}
                : new SortItem[] {key.ascending(), id.ascending()};
    }

    /** Keeps to rows behind the cursor, in the direction read. */
    Condition behind(Matched row) {
        Condition there = isReadByIndex(row) ? there(row) : Cypher.noCondition();
        Cursor cursor = question.window().from();
        if (cursor == null) {
            return there;
        }
        Expression key = expression(row);
        Expression from = Cypher.anonParameter(value(cursor));
        Expression id = row.thing().property("id");
        Expression fromId = Cypher.anonParameter(cursor.id());
        // The first half lets an index on the key find the place.
        Condition behind = descends()
                ? key.lte(from).and(key.lt(from).or(id.lt(fromId)))
                : key.gte(from).and(key.gt(from).or(id.gt(fromId)));
        return Conditions.both(there, behind);
    }

    /** Of what is reached over links all is read, and then put in order. */
    private boolean isReadByIndex(Matched row) {
        return row.link() == null && question.order().field() == Order.Field.TIME;
    }

    /** Always true, but only so does the database know that it may read in the order of its index. */
    private Condition there(Matched row) {
        return expression(row).isNotNull().and(row.thing().property("id").isNotNull());
    }

    Cursor cursor(String id, Value key) {
        String text = question.order().field().isTemporal()
                ? key.asZonedDateTime().toInstant().toString()
                : key.asString();
        return new Cursor(question.order().name(), text, id);
    }

    private boolean descends() {
        return question.order().descending() != question.window().backward();
    }

    private Object value(Cursor cursor) {
        if (!cursor.order().equals(question.order().name())) {
            throw new CursorUnreadable(cursor.encoded());
        }
        if (!question.order().field().isTemporal()) {
            return cursor.key();
        }
        try {
            return Instant.parse(cursor.key()).atZone(ZoneOffset.UTC);
        } catch (DateTimeParseException e) {
            throw new CursorUnreadable(cursor.encoded());
        }
    }
}
