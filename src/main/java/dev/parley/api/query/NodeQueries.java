package dev.parley.api.query;

import dev.parley.api.InputRefused;
import dev.parley.timeline.Article;
import dev.parley.timeline.Decisions;
import dev.parley.timeline.Finder;
import dev.parley.timeline.Moment;
import dev.parley.timeline.Thing;
import dev.parley.timeline.ThingAt;
import graphql.schema.DataFetchingEnvironment;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Whatever an id names. */
@Controller
class NodeQueries {
    private static final int MOST = 100;

    private final Finder finder;
    private final Decisions decisions;

    NodeQueries(Finder finder, Decisions decisions) {
        this.finder = finder;
        this.decisions = decisions;
    }

    /** Relay wants this field with the id alone. */
    @QueryMapping
    @Nullable
    Object node(@Argument String id) {
        return find(List.of(id), Moment.now()).getFirst();
    }

    @QueryMapping
    @Nullable
    Thing thing(@Argument String id, DataFetchingEnvironment field) {
        ThingAt wanted = new ThingAt(id, Asked.moment(field));
        return finder.things(List.of(wanted)).get(wanted);
    }

    @QueryMapping
    List<@Nullable Object> nodes(@Argument List<String> ids, DataFetchingEnvironment field) {
        if (ids.size() > MOST) {
            throw new InputRefused("TOO_MANY_IDS", "At most " + MOST + " ids at once, not " + ids.size());
        }
        return find(ids, Asked.moment(field));
    }

    private List<@Nullable Object> find(List<String> ids, Moment moment) {
        List<ThingAt> wanted = ids.stream().map(id -> new ThingAt(id, moment)).toList();
        Map<ThingAt, Thing> things = finder.things(wanted);
        Map<ThingAt, Article> articles = finder.articles(wanted);
        Map<ThingAt, Object> found = new HashMap<>(things);
        found.putAll(articles);
        decisions.byId(ids).forEach((id, decision) -> found.put(new ThingAt(id, moment), decision));
        return wanted.stream().<@Nullable Object>map(found::get).toList();
    }
}
