package dev.parley.timeline;

import java.util.List;
import java.util.stream.IntStream;
import org.neo4j.driver.Value;

/** Makes articles of what the database answers. */
final class Articles {
    /** Everything but the text, which may be long. */
    static final List<String> PROPERTIES = List.of(
            "id",
            "title",
            "publisher",
            "url",
            "byline",
            "language",
            "state",
            "reason",
            "receivedAt",
            "source",
            "boilerplateStarts",
            "boilerplateEnds",
            "publishedEarliest",
            "publishedLatest",
            "publishedEdtf",
            "publishedPrecision",
            "publishedBasis");

    private Articles() {}

    static Article article(Value state, Moment moment) {
        return new Article(
                new ThingAt(state.get("id").asString(), moment),
                Things.text(state.get("title")),
                Things.text(state.get("publisher")),
                Things.text(state.get("url")),
                Things.text(state.get("byline")),
                Things.text(state.get("language")),
                state.get("state").asString(),
                Things.text(state.get("reason")),
                Things.instant(state.get("receivedAt")),
                Things.text(state.get("source")),
                passages(state.get("boilerplateStarts"), state.get("boilerplateEnds")),
                Things.time(state, "published"),
                Things.text(state.get("publishedBasis")));
    }

    static List<Passage> passages(Value starts, Value ends) {
        if (starts.isNull() || ends.isNull()) {
            return List.of();
        }
        return IntStream.range(0, starts.size())
                .mapToObj(i -> new Passage(starts.get(i).asInt(), ends.get(i).asInt()))
                .toList();
    }
}
