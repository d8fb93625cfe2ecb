package dev.parley.timeline;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.Node;

/** Which properties of a state a reader is told; what the graph keeps beside them for itself stays where it is. */
final class States {
    private static final List<String> OF_ANY_THING = List.of("sourceCount", "reportCount", "disputed");
    private static final List<String> OF_TIMES = List.of("timeEarliest", "timeLatest", "timeEdtf", "timePrecision");

    private static final Map<Subject, List<String>> TOLD = Map.of(
            Subject.ARTICLE, Articles.PROPERTIES,
            Subject.ACTOR, thing(List.of("name", "kind", "aliases", "titles")),
            Subject.LOCATION, thing(List.of("name", "kind", "country", "latitude", "longitude")),
            Subject.MEETING,
                    timed(List.of(
                            "kind", "channel", "status", "duration", "statuses", "statusReports", "statusKnownFrom")),
            Subject.STATEMENT, timed(List.of("text", "source", "cue", "speech", "act", "conditional")),
            Subject.PROPOSAL, thing(List.of("name")),
            Subject.MOVE, timed(List.of("move")),
            Subject.NEGOTIATION, timed(List.of("name")),
            Subject.ROUND, timed(List.of("name", "place", "number")),
            Subject.ISSUE, thing(List.of("name")));

    private States() {}

    /** A map of what is told; of several kinds together, of everything. */
    static Expression told(Subject subject, Node state) {
        List<String> told = TOLD.get(subject);
        return told == null ? Cypher.properties(state) : state.project(told.toArray());
    }

    private static List<String> timed(List<String> own) {
        return thing(Stream.concat(own.stream(), OF_TIMES.stream()).toList());
    }

    private static List<String> thing(List<String> own) {
        return Stream.concat(own.stream(), OF_ANY_THING.stream()).toList();
    }
}
