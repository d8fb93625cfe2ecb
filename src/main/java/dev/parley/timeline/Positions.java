package dev.parley.timeline;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    /** A turn is against everything before it, so that all is read whichever page is wanted. */
    public Page<Position> of(String actor, String issue, Window window, Moment moment) {
        List<Page.Row<Position>> all = new ArrayList<>();
        Stance before = null;
        for (Record row : reads.list(
                ReadStatement.POSITIONS, Map.of("id", actor, "issue", issue, "at", moment.parameter()), row -> row)) {
            Entry entry = (Entry) Things.thing(row, moment);
            Stance now = Stance.of(entry).orElse(null);
            all.add(new Page.Row<>(new Position(entry, turn(before, now)), cursor(row)));
            before = now == null ? before : now;
        }
        int from = behind(window.from(), all);
        List<Page.Row<Position>> read = all.subList(from, Math.min(all.size(), from + window.size() + 1));
        return Page.of(read, window, window.counted() ? (long) all.size() : null);
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

    private static int behind(@Nullable Cursor from, List<Page.Row<Position>> all) {
        if (from == null) {
            return 0;
        }
        if (!from.order().equals(ORDER.name())) {
            throw new CursorUnreadable(from.encoded());
        }
        int place = 0;
        while (place < all.size() && !isBehind(all.get(place).cursor(), from)) {
            place++;
        }
        return place;
    }

    private static boolean isBehind(Cursor cursor, Cursor from) {
        int order = Instant.parse(cursor.key()).compareTo(Instant.parse(from.key()));
        return order > 0 || order == 0 && cursor.id().compareTo(from.id()) > 0;
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
        private static Optional<Stance> of(Entry entry) {
            return switch (entry) {
                case Statement said -> {
                    Stance stance = BY_WORD.get(said.act() == null ? "" : said.act());
                    yield Optional.ofNullable(stance == AGREES && said.conditional() ? OFFERS : stance);
                }
                case Move move -> Optional.ofNullable(BY_WORD.get(move.move()));
                case Meeting meeting -> Optional.empty();
            };
        }
    }
}
