package dev.parley.api.query;

import dev.parley.api.InputRefused;
import dev.parley.timeline.Finder;
import dev.parley.timeline.Moment;
import dev.parley.timeline.Path;
import dev.parley.timeline.PathQuestion;
import dev.parley.timeline.Paths;
import dev.parley.timeline.Thing;
import dev.parley.timeline.ThingAt;
import dev.parley.timeline.TimedPaths;
import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** How things hang together. */
@Controller
class PathQueries {
    private final Finder finder;
    private final Paths paths;
    private final TimedPaths timedPaths;

    PathQueries(Finder finder, Paths paths, TimedPaths timedPaths) {
        this.finder = finder;
        this.paths = paths;
        this.timedPaths = timedPaths;
    }

    /** @param length of each; null when there is none */
    record PathAnswer(@Nullable Integer length, List<Path> paths, boolean hasMore) {

        static PathAnswer of(List<Path> found, int limit) {
            return new PathAnswer(
                    found.isEmpty() ? null : found.getFirst().hops().size(),
                    found.stream().limit(limit).toList(),
                    found.size() > limit);
        }
    }

    @QueryMapping
    PathAnswer path(DataFetchingEnvironment field) {
        Moment moment = Asked.moment(field);
        ThingAt from = new ThingAt(Asked.text("from", field), moment);
        ThingAt to = new ThingAt(Asked.text("to", field), moment);
        Map<ThingAt, Thing> ends = finder.things(List.of(from, to));
        Thing start = ends.get(from);
        Thing end = ends.get(to);
        if (start == null || end == null) {
            throw new InputRefused("NO_SUCH_THING", "No thing has the id '" + (start == null ? from : to).id() + "'");
        }
        int limit = Asked.or(10, "first", field);
        PathQuestion question = new PathQuestion(start.ref(), end.ref(), Asked.or(6, "maxLength", field), limit);
        return PathAnswer.of(
                Asked.or(false, "timeRespecting", field)
                        ? timedPaths.shortest(start, question)
                        : paths.shortest(question),
                limit);
    }
}
