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
     * The things behind ids: their own, those of their reports, or those of what was found to be the same since.
     *
     * @return by the id asked for, without those that name nothing
     */
    public Map<ThingAt, Thing> things(Collection<ThingAt> ids) {
        Map<ThingAt, Thing> things = new HashMap<>();
        ByMoment.of(ids)
                .forEach((moment, list) -> reads.list(
                                moment.isNow() ? ReadStatement.FIND_NOW : ReadStatement.FIND,
                                parameters(list, moment),
                                row -> row)
                        .forEach(row -> things.putIfAbsent(
                                new ThingAt(row.get("of").asString(), moment), Things.thing(row, moment))));
        return things;
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
