package dev.parley.timeline;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.springframework.stereotype.Component;

/** The positions that an actor took on an issue, in order of time, with the turns. */
@Component
public class Positions {
    private static final Order ORDER = Order.by(Order.Field.TIME);

    private final Reads reads;

    Positions(Reads reads) {
        this.reads = reads;
    }

    /** A turn is against everything before it, so that of everything the stance is read, and of the page the words. */
    public Page<Position> of(String actor, String issue, Window window, Moment moment) {
        List<Page.Row<Position>> read = new ArrayList<>();
        long all = 0;
        Stance before = null;
        for (Record row :
                reads.list(ReadStatement.POSITIONS, parameters(actor, issue, window, moment), Function.identity())) {
            all++;
            Stance now = Stance.of(row).orElse(null);
            if (!row.get("state").isNull()) {
                Entry entry = (Entry) Things.thing(row, moment);
                read.add(new Page.Row<>(new Position(entry, turn(before, now)), cursor(row)));
            }
            before = now == null ? before : now;
        }
        return Page.of(read, window, window.counted() ? all : null);
    }

    private static Map<String, Object> parameters(String actor, String issue, Window window, Moment moment) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("id", actor);
        parameters.put("issue", issue);
        parameters.put("at", moment.parameter());
        parameters.put("limit", window.size() + 1);
        Cursor from = window.from();
        parameters.put("key", from == null ? null : key(from));
        parameters.put("from", from == null ? null : from.id());
        return Reads.nullable(parameters);
    }

    private static ZonedDateTime key(Cursor from) {
        try {
            if (from.order().equals(ORDER.name())) {
                return Instant.parse(from.key()).atZone(ZoneOffset.UTC);
            }
        } catch (DateTimeParseException e) {
            throw new CursorUnreadable(from.encoded());
        }
        throw new CursorUnreadable(from.encoded());
    }

    private static Position.Turn turn(@Nullable Stance before, @Nullable Stance now) {
        if (before == null || now == null || before == now) {
            return Position.Turn.UNCHANGED;
        }
        return now.compareTo(before) > 0 ? Position.Turn.SOFTENED : Position.Turn.HARDENED;
    }

    private static Cursor cursor(Record row) {
        String key = row.get("key").asZonedDateTime().toInstant().toString();
        return new Cursor(ORDER.name(), key, row.get("id").asString());
    }

    /** How ready to agree, the least first. */
    private enum Stance {
        THREATENS,
        REFUSES,
        DEMANDS,
        OFFERS,
        AGREES;

        private static final Map<String, Stance> BY_WORD = Map.ofEntries(
                Map.entry("THREATEN", THREATENS),
                Map.entry("REJECT", REFUSES),
                Map.entry("REJECTED", REFUSES),
                Map.entry("WITHDRAWN", REFUSES),
                Map.entry("ACCUSE", DEMANDS),
                Map.entry("DEMAND", DEMANDS),
                Map.entry("COUNTERED", DEMANDS),
                Map.entry("PROPOSE", OFFERS),
                Map.entry("TABLED", OFFERS),
                Map.entry("CONDITIONALLY_ACCEPTED", OFFERS),
                Map.entry("AGREE", AGREES),
                Map.entry("SUPPORT", AGREES),
                Map.entry("CONCEDE", AGREES),
                Map.entry("ACCEPTED", AGREES));

        /** Empty for what goes neither way. Agreeing under a condition is an offer. */
        private static Optional<Stance> of(Record row) {
            String said = Things.text(row.get("act"));
            String moved = Things.text(row.get("move"));
            Stance stance = BY_WORD.get(said == null ? Objects.requireNonNullElse(moved, "") : said);
            boolean conditional = said != null && row.get("conditional").asBoolean(false);
            return Optional.ofNullable(stance == AGREES && conditional ? OFFERS : stance);
        }
    }
}
