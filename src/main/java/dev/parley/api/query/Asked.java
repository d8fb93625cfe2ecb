package dev.parley.api.query;

import dev.parley.api.limits.Selection;
import dev.parley.timeline.Listed;
import dev.parley.timeline.Moment;
import dev.parley.timeline.Order;
import dev.parley.timeline.Question;
import dev.parley.timeline.Relation;
import dev.parley.timeline.Subject;
import dev.parley.timeline.ThingAt;
import dev.parley.timeline.Window;
import graphql.schema.DataFetchingEnvironment;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what a field asks from its arguments and from what is selected below it. */
public final class Asked {
    private static final Set<String> COUNTED = Set.of("totalCount");
    private static final Set<String> LISTED = Set.of("edges", "nodes", "pageInfo");

    private Asked() {}

    static Question question(Subject subject, DataFetchingEnvironment field) {
        return new Question(subject, where(field), order(subject, field), window(field));
    }

    /** The whole list that the question is about. */
    static ListSummary.Scope scope(Question question, @Nullable Relation relation, ThingAt owner) {
        return new ListSummary.Scope(new Listed(question.subject(), question.where(), relation), owner);
    }

    static Moment moment(DataFetchingEnvironment field) {
        return Moment.of(field.<Instant>getArgument("knownAt"));
    }

    /** An argument that the schema wants. */
    static String text(String name, DataFetchingEnvironment field) {
        return Objects.requireNonNull(field.<String>getArgument(name), name);
    }

    /** An argument, or what stands for it when nothing is said. */
    static <T> T or(T usual, String name, DataFetchingEnvironment field) {
        return Objects.requireNonNullElse(field.<T>getArgument(name), usual);
    }

    static Window window(DataFetchingEnvironment field) {
        Selection selection = new Selection(field);
        Window window = Window.of(
                field.getArgument("first"),
                field.getArgument("after"),
                field.getArgument("last"),
                field.getArgument("before"),
                selection.hasAny(COUNTED));
        return selection.hasAny(LISTED) ? window : window.unlisted();
    }

    public static Map<String, Object> where(DataFetchingEnvironment field) {
        Map<String, Object> where = field.getArgument("where");
        return where == null ? Map.of() : where;
    }

    private static Order order(Subject subject, DataFetchingEnvironment field) {
        Map<String, Object> order = field.getArgument("orderBy");
        if (order == null) {
            return usual(subject);
        }
        return new Order(
                Order.Field.valueOf(String.valueOf(order.get("field"))), "DESC".equals(order.get("direction")));
    }

    private static Order usual(Subject subject) {
        return Order.by(
                switch (subject) {
                    case ACTOR, LOCATION, PROPOSAL, NEGOTIATION, ISSUE -> Order.Field.NAME;
                    case ARTICLE -> Order.Field.PUBLISHED;
                    case DECISION -> Order.Field.MADE;
                    default -> Order.Field.TIME;
                });
    }
}
