package dev.parley.timeline;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.springframework.stereotype.Component;

/** What was learnt between two moments. */
@Component
public class Changes {
    private static final String ORDER = "LEARNT";

    private final Reads reads;

    Changes(Reads reads) {
        this.reads = reads;
    }

    /**
     * In the order in which it was learnt.
     *
     * @param kinds all when empty
     */
    public Page<Change> between(Instant since, Moment until, List<Change.Kind> kinds, Window window) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("since", since.atZone(ZoneOffset.UTC));
        parameters.put("at", until.parameter());
        parameters.put(
                "types",
                (kinds.isEmpty() ? Arrays.asList(Change.Kind.values()) : kinds)
                        .stream().map(Change.Kind::name).toList());
        Long total = window.counted() ? count(parameters) : null;
        Cursor from = window.from();
        parameters.put("key", from == null ? null : moment(from).atZone(ZoneOffset.UTC));
        parameters.put("tie", from == null ? null : from.id());
        parameters.put("limit", window.size() + 1);
        return Page.of(
                reads.list(ReadStatement.CHANGES, Reads.nullable(parameters), row -> row(row, until)), window, total);
    }

    private Long count(Map<String, @Nullable Object> parameters) {
        return reads.list(
                        ReadStatement.CHANGES_COUNT,
                        Reads.nullable(parameters),
                        row -> row.get("total").asLong())
                .getFirst();
    }

    private static Instant moment(Cursor from) {
        try {
            if (from.order().equals(ORDER)) {
                return Instant.parse(from.key());
            }
        } catch (DateTimeParseException e) {
            throw new CursorUnreadable(from.encoded());
        }
        throw new CursorUnreadable(from.encoded());
    }

    private static Page.Row<Change> row(Record row, Moment moment) {
        Instant known = row.get("known").asZonedDateTime().toInstant();
        Change change = new Change(
                Change.Kind.valueOf(row.get("kind").asString()),
                Things.published(known),
                Things.thing(row, moment),
                Things.text(row.get("status")),
                Things.text(row.get("before")),
                Things.text(row.get("field")),
                Things.texts(row.get("values")),
                Things.texts(row.get("reports")).stream()
                        .map(report -> new ThingAt(report, moment))
                        .toList());
        return new Page.Row<>(
                change, new Cursor(ORDER, known.toString(), row.get("tie").asString()));
    }
}
