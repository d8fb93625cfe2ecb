package dev.parley.timeline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.springframework.stereotype.Component;

/** The evidence: which words of which articles support something, and where they contradict each other. */
@Component
public class Sources {
    private final Reads reads;

    Sources(Reads reads) {
        this.reads = reads;
    }

    /** For each thing all that had been published of it, oldest first. */
    public Map<ThingAt, List<Evidence>> of(Collection<ThingAt> things) {
        return grouped(ReadStatement.EVIDENCE, things);
    }

    /** The same for reports by their ids. */
    public Map<ThingAt, List<Evidence>> ofReports(Collection<ThingAt> reports) {
        return grouped(ReadStatement.EVIDENCE_OF_REPORTS, reports);
    }

    /** For each thing the values on which its reports disagree. */
    public Map<ThingAt, List<Conflict>> conflicts(Collection<ThingAt> things) {
        Map<ThingAt, Map<String, Conflict>> conflicts = new HashMap<>();
        ByMoment.of(things)
                .forEach((moment, ids) -> rows(ReadStatement.CONFLICTS, moment, ids)
                        .forEach(row -> {
                            Conflict.Side side =
                                    new Conflict.Side(row.get("value").asString(), all(row.get("reports"), moment));
                            conflicts
                                    .computeIfAbsent(key(row, moment), thing -> new LinkedHashMap<>())
                                    .merge(
                                            row.get("field").asString(),
                                            new Conflict(row.get("field").asString(), List.of(side)),
                                            Conflict::and);
                        }));
        Map<ThingAt, List<Conflict>> lists = new HashMap<>();
        conflicts.forEach((thing, fields) -> lists.put(thing, List.copyOf(fields.values())));
        return lists;
    }

    private Map<ThingAt, List<Evidence>> grouped(ReadStatement statement, Collection<ThingAt> things) {
        Map<ThingAt, List<Evidence>> evidence = new HashMap<>();
        ByMoment.of(things)
                .forEach((moment, ids) -> rows(statement, moment, ids)
                        .forEach(row -> evidence.computeIfAbsent(key(row, moment), thing -> new ArrayList<>())
                                .addAll(all(row.get("reports"), moment))));
        return evidence;
    }

    private List<Record> rows(ReadStatement statement, Moment moment, List<String> ids) {
        return reads.list(statement, Map.of("ids", ids, "at", moment.parameter()), Function.identity());
    }

    private static ThingAt key(Record row, Moment moment) {
        return new ThingAt(row.get("of").asString(), moment);
    }

    static List<Evidence> all(Value reports, Moment moment) {
        return reports.asList(report -> of(report, moment)).stream()
                .flatMap(Function.identity())
                .toList();
    }

    private static Stream<Evidence> of(Value report, Moment moment) {
        Article article = Articles.article(report.get("article"), moment);
        List<Passage> passages = Articles.passages(report.get("starts"), report.get("ends"));
        return IntStream.range(0, passages.size())
                .mapToObj(i -> new Evidence(
                        article,
                        passages.get(i).start(),
                        passages.get(i).end(),
                        report.get("quotes").get(i).asString(),
                        Things.text(report.get("basis"))));
    }
}
