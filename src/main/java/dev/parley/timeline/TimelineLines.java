package dev.parley.timeline;

import dev.parley.time.TimeSpan;
import dev.parley.timeline.TimelineLine.Named;
import dev.parley.timeline.TimelineLine.Party;
import dev.parley.timeline.TimelineLine.Place;
import dev.parley.timeline.TimelineLine.Quote;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/** Makes lines of the rows of the export. */
final class TimelineLines {
    private TimelineLines() {}

    static TimelineLine line(Record row, Moment moment) {
        Value state = row.get("state");
        Entry entry = (Entry) Things.thing(row, moment);
        return new TimelineLine(
                entry.getClass().getSimpleName().toUpperCase(Locale.ROOT),
                entry.id(),
                time(entry.time()),
                Certainty.of(entry.time()),
                Things.text(state.get("status")),
                Things.text(state.get("kind")),
                Things.text(state.get("channel")),
                Things.text(state.get("duration")),
                row.get("participants").asList(TimelineLines::party),
                row.get("places").asList(TimelineLines::place),
                first(row.get("speakers").asList(TimelineLines::party)),
                Things.text(state.get("act")),
                Things.text(state.get("speech")),
                Things.text(state.get("text")),
                Things.text(state.get("source")),
                Things.text(state.get("cue")),
                state.get("conditional").asBoolean(false),
                row.get("addressees").asList(TimelineLines::party),
                Things.texts(row.get("saidAt")),
                Things.texts(row.get("about")),
                Things.text(state.get("move")),
                first(row.get("proposals").asList(TimelineLines::named)),
                entry.sourceCount(),
                entry.reportCount(),
                entry.disputed(),
                Sources.all(row.get("reports"), moment).stream()
                        .map(TimelineLines::quote)
                        .toList());
    }

    private static TimelineLine.Time time(TimeSpan time) {
        return new TimelineLine.Time(
                text(time.earliest()),
                text(time.latest()),
                time.edtf(),
                time.precision().name());
    }

    private static Party party(Value actor) {
        return new Party(
                actor.get("id").asString(),
                Things.text(actor.get("name")),
                Things.text(actor.get("kind")),
                Things.text(actor.get("role")));
    }

    private static Place place(Value place) {
        return new Place(place.get("id").asString(), Things.text(place.get("name")), Things.text(place.get("country")));
    }

    private static Named named(Value thing) {
        return new Named(thing.get("id").asString(), Things.text(thing.get("name")));
    }

    private static Quote quote(Evidence evidence) {
        Article article = evidence.article();
        return new Quote(
                article.id(),
                article.publisher(),
                article.title(),
                article.url(),
                evidence.start(),
                evidence.end(),
                evidence.quote(),
                evidence.basis());
    }

    private static <T> @Nullable T first(List<T> list) {
        return list.isEmpty() ? null : list.getFirst();
    }

    private static @Nullable String text(@Nullable Instant bound) {
        return bound == null ? null : bound.toString();
    }
}
