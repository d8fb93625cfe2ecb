package dev.parley.timeline;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Finds things and articles by their ids, also by those that lead to them. */
@Component
public class Finder {
    private final Reads reads;

    Finder(Reads reads) {
        this.reads = reads;
    }

    /**
     * The things behind ids: their own, those of their reports, or those of what was found to be the same since. Most ids
     * are a thing's own, and are looked for first.
     *
     * @return by the id asked for, without those that name nothing
     */
    public Map<ThingAt, Thing> things(Collection<ThingAt> ids) {
        Map<ThingAt, Thing> things = new HashMap<>();
        ByMoment.of(ids).forEach((moment, list) -> {
            if (!moment.isNow()) {
                find(ReadStatement.FIND, list, moment, things);
                return;
            }
            find(ReadStatement.FIND_DIRECTLY, list, moment, things);
            List<String> others = list.stream()
                    .filter(id -> !things.containsKey(new ThingAt(id, moment)))
                    .toList();
            if (!others.isEmpty()) {
                find(ReadStatement.FIND_NOW, others, moment, things);
            }
        });
        return things;
    }

    private void find(ReadStatement statement, List<String> ids, Moment moment, Map<ThingAt, Thing> things) {
        reads.list(statement, parameters(ids, moment), row -> row)
                .forEach(row ->
                        things.putIfAbsent(new ThingAt(row.get("of").asString(), moment), Things.thing(row, moment)));
    }

    /** The articles with these ids, without those that name none. */
    public Map<ThingAt, Article> articles(Collection<ThingAt> ids) {
        Map<ThingAt, Article> articles = new HashMap<>();
        ByMoment.of(ids)
                .forEach((moment, list) -> reads.list(
                                ReadStatement.ARTICLES_BY_ID,
                                parameters(list, moment),
                                row -> Articles.article(row.get("article"), moment))
                        .forEach(article -> articles.put(article.ref(), article)));
        return articles;
    }

    private static Map<String, Object> parameters(List<String> ids, Moment moment) {
        return Map.of("ids", ids, "at", moment.parameter());
    }
}
