package dev.parley.timeline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.springframework.stereotype.Component;

/** What stands behind things: the offices of actors, and why reports were taken to tell of one meeting. */
@Component
public class Backgrounds {
    private final Reads reads;

    Backgrounds(Reads reads) {
        this.reads = reads;
    }

    /** For each actor that holds any, its offices in order. */
    public Map<ThingAt, List<Office>> offices(Collection<ThingAt> actors) {
        return read(ReadStatement.OFFICES, actors, Backgrounds::office);
    }

    /** For each meeting that reports joined, why each did. */
    public Map<ThingAt, List<Join>> joins(Collection<ThingAt> meetings) {
        return read(ReadStatement.JOINS, meetings, Backgrounds::join);
    }

    private <T> Map<ThingAt, List<T>> read(
            ReadStatement statement, Collection<ThingAt> things, BiFunction<Record, Moment, T> reading) {
        Map<ThingAt, List<T>> all = new HashMap<>();
        ByMoment.of(things)
                .forEach((moment, ids) -> reads.list(
                                statement, Map.of("ids", ids, "at", moment.parameter()), row -> row)
                        .forEach(row -> all.computeIfAbsent(
                                        new ThingAt(row.get("of").asString(), moment), t -> new ArrayList<>())
                                .add(reading.apply(row, moment))));
        return all;
    }

    private static Office office(Record row, Moment moment) {
        return new Office(
                row.get("title").asString(),
                (Actor) Things.thing(row, moment),
                Things.instant(row.get("from")),
                Things.instant(row.get("to")),
                Things.texts(row.get("reports")).stream()
                        .map(report -> new ThingAt(report, moment))
                        .toList());
    }

    private static Join join(Record row, Moment moment) {
        List<String> names = Things.texts(row.get("features"));
        List<Double> weights = row.get("weights").asList(Value::asDouble);
        return new Join(
                new ThingAt(row.get("report").asString(), moment),
                IntStream.range(0, names.size())
                        .mapToObj(i -> new Join.Feature(names.get(i), weights.get(i)))
                        .toList());
    }
}
