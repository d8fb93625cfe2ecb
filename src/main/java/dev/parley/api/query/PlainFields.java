package dev.parley.api.query;

import dev.parley.timeline.Statement;
import dev.parley.timeline.Thing;
import graphql.schema.DataFetcher;
import graphql.schema.idl.RuntimeWiring;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Component;

/**
 * The fields that are simply there, where the Java type that a query declares does not show them: what all things have
 * in common, and what only some of the things in a list of things have. Said here, they need no reflection either, and
 * the report on the schema at start has nothing to say of them.
 */
@Component
class PlainFields implements RuntimeWiringConfigurer {
    private static final List<String> COUNTED = List.of(
            "articles",
            "sources",
            "reports",
            "actors",
            "locations",
            "meetings",
            "statements",
            "proposals",
            "moves",
            "negotiations",
            "rounds",
            "issues",
            "disputed");

    @Override
    public void configure(RuntimeWiring.Builder wiring) {
        kinds(Thing.class)
                .forEach(kind -> wiring.type(
                        kind.getSimpleName(),
                        type -> type.dataFetcher("id", of(Thing.class, Thing::id))
                                .dataFetcher("sourceCount", of(Thing.class, Thing::sourceCount))
                                .dataFetcher("reportCount", of(Thing.class, Thing::reportCount))
                                .dataFetcher("disputed", of(Thing.class, Thing::disputed))));
        wiring.type(
                "Statement",
                type -> type.dataFetcher("text", of(Statement.class, Statement::text))
                        .dataFetcher("source", of(Statement.class, Statement::source))
                        .dataFetcher("cue", of(Statement.class, Statement::cue))
                        .dataFetcher("speech", of(Statement.class, Statement::speech))
                        .dataFetcher("act", of(Statement.class, Statement::act))
                        .dataFetcher("conditional", of(Statement.class, Statement::conditional))
                        .dataFetcher("time", of(Statement.class, Statement::time)));
        wiring.type("Counts", type -> {
            COUNTED.forEach(field ->
                    type.dataFetcher(field, source -> counts(Objects.requireNonNull(source.getSource()), field)));
            return type;
        });
    }

    private static Object counts(Object source, String field) {
        return Objects.requireNonNull(((Map<?, ?>) source).get(field), field);
    }

    private static Stream<Class<?>> kinds(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(PlainFields::kinds)
                : Stream.of(type);
    }

    private static <S> DataFetcher<@Nullable Object> of(Class<S> source, Function<S, @Nullable Object> value) {
        return field -> value.apply(source.cast(Objects.requireNonNull(field.getSource())));
    }
}
