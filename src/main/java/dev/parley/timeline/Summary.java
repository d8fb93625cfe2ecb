package dev.parley.timeline;

import org.neo4j.cypherdsl.core.Statement;
import org.neo4j.cypherdsl.core.StatementBuilder.OrderableOngoingReadingAndWithWithoutWhere;
import org.neo4j.driver.Value;

/** Something that is told of a whole list at once. */
public sealed interface Summary<T> permits AggregateSummary, FacetSummary, HistogramSummary {

    /** Ends a statement that has found the rows, with the one column {@code summary}. */
    Statement of(Rows rows);

    T read(Value summary, Moment moment);

    /** Of how many values or bins it is. */
    int size(T summary);

    /** The rows of a list in a statement that is being built, each once. */
    record Rows(Subject subject, AsOf asOf, Matched row, OrderableOngoingReadingAndWithWithoutWhere found) {}
}
