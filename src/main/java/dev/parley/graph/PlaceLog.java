package dev.parley.graph;

import dev.parley.article.TextSpan;
import dev.parley.resolve.NamedPlace;
import dev.parley.resolve.ReportId;
import dev.parley.resolve.Thing;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;

/** Where the reports stand, or stood, that decisions name. */
final class PlaceLog {
    private PlaceLog() {}

    static List<NamedPlace> read(TransactionContext transaction) {
        return List.copyOf(GraphStatement.LIST_NAMED_PLACES.run(transaction, Map.of()).stream()
                .map(PlaceLog::place)
                .toList());
    }

    /** What is known of a place stays; what is not is looked up in the reports that are stored. */
    static void add(Collection<NamedPlace> places, TransactionContext transaction) {
        List<Object> rows = new ArrayList<>();
        places.forEach(place -> rows.add(Map.of(
                "id", place.report().text(),
                "label", label(place.kind()),
                "start", place.span().start(),
                "end", place.span().end())));
        GraphStatement.KEEP_NAMED_PLACES.run(transaction, Map.of("rows", rows));
        GraphStatement.PLACE_NAMED_REPORTS.run(transaction, Map.of());
    }

    static Thing.Kind kind(String label) {
        return switch (label) {
            case "ActorReport" -> Thing.Kind.ACTOR;
            case "LocationReport" -> Thing.Kind.LOCATION;
            case "MeetingReport" -> Thing.Kind.MEETING;
            case "StatementReport" -> Thing.Kind.STATEMENT;
            case "ProposalReport" -> Thing.Kind.PROPOSAL;
            default -> throw new IllegalStateException("A report is labelled " + label);
        };
    }

    private static String label(Thing.Kind kind) {
        return switch (kind) {
            case ACTOR -> "ActorReport";
            case LOCATION -> "LocationReport";
            case MEETING -> "MeetingReport";
            case STATEMENT -> "StatementReport";
            case PROPOSAL, MOVE -> "ProposalReport";
            case NEGOTIATION, ROUND, ISSUE -> throw new IllegalStateException("No report is of a " + kind);
        };
    }

    private static NamedPlace place(Record row) {
        return new NamedPlace(
                ReportId.parse(row.get("id").asString()),
                kind(row.get("label").asString()),
                new TextSpan(row.get("start").asInt(), row.get("end").asInt()));
    }
}
