package dev.parley.graph;

import dev.parley.resolve.Decision;
import dev.parley.resolve.NamedPlace;
import dev.parley.resolve.StandingDecisions;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.TransactionContext;

/** Everything that was ever decided; nothing is taken away from it. */
final class DecisionLog {
    private DecisionLog() {}

    /** The earliest first. */
    static List<Decision> read(TransactionContext transaction) {
        return List.copyOf(GraphStatement.LIST_DECISIONS.run(transaction, Map.of()).stream()
                .map(DecisionProperties::decision)
                .toList());
    }

    /** Those that are known already stay as they are. */
    static void add(Collection<Decision> decisions, Collection<NamedPlace> places, TransactionContext transaction) {
        List<Object> rows = new ArrayList<>();
        decisions.forEach(decision ->
                rows.add(Map.of("id", decision.made().id(), "properties", DecisionProperties.of(decision))));
        GraphStatement.KEEP_DECISIONS.run(transaction, Map.of("rows", rows));
        PlaceLog.add(places, transaction);
        List<String> standing =
                StandingDecisions.ids(read(transaction)).stream().sorted().toList();
        GraphStatement.LINK_UNDOINGS.run(transaction, Map.of("standing", standing));
    }
}
