package dev.parley.timeline;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.neo4j.driver.Values;
import org.springframework.stereotype.Component;

/** Pages of whatever the graph holds, filtered, ordered, as of any moment. */
@Component
public class Listings {
    private final Reads reads;

    Listings(Reads reads) {
        this.reads = reads;
    }

    public Page<Thing> things(Question question, Moment moment) {
        return page(question, moment, row -> thing(row, moment));
    }

    public Page<Article> articles(Question question, Moment moment) {
        return page(question, moment, row -> Articles.article(row.get("state"), moment));
    }

    public Page<Decision> decisions(Question question) {
        return page(question, Moment.now(), row -> Decisions.decision(row.get("state")));
    }

    /**
     * The same page of what is linked to each of the things, with one statement for every moment among them.
     *
     * @throws StoryChanged when one of them is not there any more
     */
    public Map<ThingAt, Page<Thing>> linked(Relation relation, Collection<ThingAt> things, Question question) {
        Map<ThingAt, Page<Thing>> pages = new HashMap<>();
        ByMoment.of(things).forEach((moment, ids) -> {
            Map<String, Object> parameters = Map.of("ids", ids);
            PageStatements statements = new PageStatements(question, moment);
            List<?> asked = List.of(statements, relation);
            reads.list(
                            asked,
                            () -> new LinkedPages(statements, relation, LinkedPages.WALK).statement(),
                            parameters,
                            row -> {
                                Long total = row.get("total").isNull()
                                        ? null
                                        : row.get("total").asLong();
                                Page<Thing> page = page(question, row.get("rows"), total, each -> thing(each, moment));
                                return Map.entry(new ThingAt(row.get("parent").asString(), moment), page);
                            })
                    .forEach(entry -> pages.put(entry.getKey(), entry.getValue()));
        });
        if (!pages.keySet().containsAll(things)) {
            throw new StoryChanged();
        }
        return pages;
    }

    private <T> Page<T> page(Question question, Moment moment, Function<Value, T> item) {
        PageStatements statements = new PageStatements(question, moment);
        Value rows = question.window().listed()
                ? reads.list(List.of("page", statements), statements::page, Map.of(), row -> row.get("rows"))
                        .getFirst()
                : Values.value(List.of());
        Long total = question.window().counted()
                ? reads.list(
                                List.of("count", statements),
                                statements::count,
                                Map.of(),
                                row -> row.get("total").asLong())
                        .getFirst()
                : null;
        return page(question, rows, total, item);
    }

    private static <T> Page<T> page(Question question, Value rows, @Nullable Long total, Function<Value, T> item) {
        SortKey key = new SortKey(question);
        List<Page.Row<T>> read = rows.asList(
                row -> new Page.Row<>(item.apply(row), key.cursor(row.get("id").asString(), row.get("key"))));
        return Page.of(read, question.window(), total);
    }

    private static Thing thing(Value row, Moment moment) {
        return Things.thing(
                row.get("id").asString(), row.get("labels").asList(Value::asString), row.get("state"), moment);
    }
}
