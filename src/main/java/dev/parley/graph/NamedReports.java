package dev.parley.graph;

import dev.parley.resolve.ReportId;
import dev.parley.resolve.Thing;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;

/** The reports behind ids: a thing's id is that of its earliest report. */
final class NamedReports {
    private static final int MOST = 100;

    private final Map<String, Named> byId = new HashMap<>();

    private NamedReports(List<Record> rows) {
        rows.forEach(row -> byId.put(row.get("id").asString(), Named.of(row)));
    }

    static NamedReports of(List<String> ids, TransactionContext transaction) {
        return new NamedReports(GraphStatement.FIND_REPORTS.run(transaction, Map.of("ids", ids)));
    }

    /** @throws DecisionRefused unless these are several reports of things of one kind */
    List<ReportId> severalOfOneKind(List<String> ids) {
        Set<ReportId> reports = new LinkedHashSet<>();
        List<Thing.Kind> kinds = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            Named named = named(ids.get(i), "ids", String.valueOf(i));
            reports.add(named.report());
            kinds.add(named.kind());
            if (named.kind() != kinds.getFirst()) {
                throw new DecisionRefused(
                        "DIFFERENT_KINDS",
                        "'" + ids.getFirst() + "' is of kind " + kinds.getFirst() + ", this one of kind "
                                + named.kind(),
                        "ids",
                        String.valueOf(i));
            }
        }
        if (reports.size() < 2 || reports.size() > MOST) {
            throw new DecisionRefused(
                    reports.size() < 2 ? "TOO_FEW_IDS" : "TOO_MANY_IDS",
                    "It takes 2 to " + MOST + " different things or reports, not " + reports.size(),
                    "ids");
        }
        return List.copyOf(reports);
    }

    /** @throws DecisionRefused when it names nothing of which anything can be decided */
    Named named(String id, String... path) {
        Named named = byId.get(id);
        if (named == null || !named.isMove() && named.label().isEmpty()) {
            throw new DecisionRefused("NO_SUCH_THING", "No thing and no report has the id '" + id + "'", path);
        }
        if (named.isMove()) {
            throw new DecisionRefused(
                    "WRONG_KIND", "Moves follow from reports of proposals; nothing is decided of them alone", path);
        }
        return named;
    }

    /** What an id names. */
    record Named(String id, Optional<String> label, boolean isMove) {

        private static Named of(Record row) {
            Optional<String> label = row.get("labels").isNull()
                    ? Optional.empty()
                    : row.get("labels").asList(Value::asString).stream()
                            .filter(each -> !each.equals("Report"))
                            .findFirst();
            return new Named(row.get("id").asString(), label, row.get("isMove").asBoolean());
        }

        ReportId report() {
            return ReportId.parse(id);
        }

        Thing.Kind kind() {
            return PlaceLog.kind(label.orElseThrow());
        }
    }
}
