package dev.parley.timeline;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.Node;
import org.neo4j.cypherdsl.core.Relationship;
import org.neo4j.cypherdsl.core.Statement;
import org.neo4j.cypherdsl.core.StatementBuilder.OngoingReadingAndWith;
import org.neo4j.cypherdsl.core.SymbolicName;
import org.neo4j.driver.Value;

/**
 * How many rows there are in every stretch of time. A row stands in a bin only when it lies in it with certainty.
 *
 * @param zone in which days begin for times that are known to the minute; a day that is told stays that day everywhere
 */
public record HistogramSummary(Bucket bucket, ZoneId zone) implements Summary<HistogramSummary.Histogram> {
    private static final int MOST_BINS = 1_000;
    private static final Instant UNDATED = Instant.parse("9999-01-01T00:00:00Z");
    private static final SymbolicName BEGIN = Cypher.name("begin");
    private static final SymbolicName END = Cypher.name("end");

    /** @throws QuestionRefused when there is no such zone */
    public static HistogramSummary of(Bucket bucket, String zone) {
        try {
            return new HistogramSummary(bucket, ZoneId.of(zone));
        } catch (DateTimeException e) {
            throw new QuestionRefused("BAD_TIME_ZONE", "A time zone is named like Europe/Zurich, not '" + zone + "'");
        }
    }

    /**
     * All bins from the first to the last that has a row.
     *
     * @param unplaced how many rows lie in no bin with certainty
     */
    public record Histogram(List<Bin> bins, long unplaced) {
        public Histogram {
            bins = List.copyOf(bins);
        }
    }

    /** @param end exclusive */
    public record Bin(String label, Instant start, Instant end, long count) {}

    @Override
    public Statement of(Rows rows) {
        return spans(rows)
                .with(bucket.number(BEGIN).as(BEGIN), bucket.number(END).as(END))
                .with(
                        Cypher.caseExpression()
                                .when(BEGIN.isEqualTo(END))
                                .then(BEGIN)
                                .as("bin"),
                        Cypher.count(Cypher.asterisk()).as("n"))
                .returning(Cypher.collect(Cypher.mapOf("bin", Cypher.name("bin"), "n", Cypher.name("n")))
                        .as("summary"))
                .build();
    }

    /** From when to when, a row each. */
    private OngoingReadingAndWith spans(Rows rows) {
        Node state = rows.row().state();
        return switch (rows.subject()) {
            case ACTOR, LOCATION, PROPOSAL, THING, ISSUE -> sinceReported(rows);
            default -> {
                String prefix = rows.subject() == Subject.ARTICLE ? "published" : "time";
                Expression precision = state.property(prefix + "Precision");
                yield rows.found()
                        .with(
                                local(state.property(prefix + "Earliest"), precision)
                                        .as(BEGIN),
                                local(state.property(prefix + "Latest"), precision)
                                        .as(END));
            }
        };
    }

    /** What has no time of its own stands where the first report of it was published. */
    private static OngoingReadingAndWith sinceReported(Rows rows) {
        Node thing = rows.row().thing();
        Relationship report =
                thing.relationshipTo(Cypher.anyNode(), "REPORTED_IN").named("report");
        Expression known = Cypher.caseExpression()
                .when(Cypher.name("first").lt(Criteria.parameter(UNDATED)))
                .then(Cypher.name("first"));
        return rows.found()
                .optionalMatch(report)
                .with(
                        thing.getRequiredSymbolicName().as("each"),
                        Cypher.min(report.property("knownFrom")).as("first"))
                .with(known.as(BEGIN), known.as(END));
    }

    /** All times are kept in UTC. */
    private Expression local(Expression bound, Expression precision) {
        if (zone.normalized().equals(ZoneOffset.UTC)) {
            return bound;
        }
        Expression local =
                Cypher.datetime(Cypher.mapOf("datetime", bound, "timezone", Cypher.anonParameter(zone.getId())));
        return Cypher.caseExpression()
                .when(precision.isEqualTo(Cypher.literalOf("INSTANT")))
                .then(local)
                .elseDefault(bound);
    }

    @Override
    public int size(Histogram summary) {
        return summary.bins().size();
    }

    @Override
    public Histogram read(Value summary, Moment moment) {
        TreeMap<LocalDate, Long> counts = new TreeMap<>();
        long unplaced = 0;
        for (Value each : summary.values()) {
            if (each.get("bin").isNull()) {
                unplaced += each.get("n").asLong();
            } else {
                counts.put(bucket.begin(each.get("bin").asLong()), each.get("n").asLong());
            }
        }
        return new Histogram(filled(counts), unplaced);
    }

    private List<Bin> filled(TreeMap<LocalDate, Long> counts) {
        List<Bin> bins = new ArrayList<>();
        if (counts.isEmpty()) {
            return bins;
        }
        for (LocalDate begin = counts.firstKey(); !begin.isAfter(counts.lastKey()); begin = bucket.next(begin)) {
            if (bins.size() == MOST_BINS) {
                throw new QuestionRefused("TOO_MANY_BINS", "More than " + MOST_BINS + " bins: ask for wider ones");
            }
            bins.add(new Bin(
                    bucket.label(begin), start(begin), start(bucket.next(begin)), counts.getOrDefault(begin, 0L)));
        }
        return bins;
    }

    private Instant start(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }
}
