package dev.parley.api.query;

import dev.parley.timeline.AggregateSummary;
import dev.parley.timeline.Bucket;
import dev.parley.timeline.FacetSummary;
import dev.parley.timeline.HistogramSummary;
import dev.parley.timeline.Listed;
import dev.parley.timeline.Summaries;
import dev.parley.timeline.Summary;
import dev.parley.timeline.ThingAt;
import dev.parley.timeline.Window;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * What every connection tells of its whole list: worked out only when asked for, with a statement each and one for all that
 * finds out which story is told.
 */
@Component
class ListSummary implements RuntimeWiringConfigurer {
    private static final String LOADER = "summaries";
    private static final List<String> KINDS = List.of(
            "Actor", "Location", "Meeting", "Statement", "Proposal", "Timeline", "Article", "Negotiation", "Issue");

    ListSummary(BatchLoaderRegistry registry, Summaries summaries) {
        registry.<Asking, Object>forName(LOADER)
                .registerMappedBatchLoader((keys, env) -> Mono.fromSupplier(() -> load(summaries, keys)));
    }

    /** A list, and the thing that it belongs to or just the moment. */
    record Scope(Listed listed, ThingAt owner) {}

    private record Question(Listed listed, Summary<?> summary) {}

    private record Asking(ThingAt owner, Question question) {}

    @Override
    public void configure(RuntimeWiring.Builder wiring) {
        for (String kind : KINDS) {
            wiring.type(
                    kind + "Connection",
                    type -> type.dataFetcher("aggregate", summary(field -> new AggregateSummary()))
                            .dataFetcher("facets", summary(ListSummary::facets))
                            .dataFetcher("histogram", summary(ListSummary::histogram)));
        }
    }

    private static DataFetcher<CompletableFuture<Object>> summary(
            Function<DataFetchingEnvironment, Summary<?>> summary) {
        return field -> {
            PageConnection<?> connection = Objects.requireNonNull(field.getSource());
            Scope scope = connection.scope();
            return Batches.load(
                    LOADER, new Asking(scope.owner(), new Question(scope.listed(), summary.apply(field))), field);
        };
    }

    private static Summary<?> facets(DataFetchingEnvironment field) {
        return new FacetSummary(Asked.text("field", field), Asked.or(Window.DEFAULT_SIZE, "first", field));
    }

    private static Summary<?> histogram(DataFetchingEnvironment field) {
        return HistogramSummary.of(Bucket.valueOf(Asked.text("bucket", field)), Asked.or("UTC", "timeZone", field));
    }

    private static Map<Asking, Object> load(Summaries summaries, Set<Asking> keys) {
        Summaries.OfStory told = summaries.now();
        Map<Asking, Object> loaded = new HashMap<>();
        keys.stream()
                .collect(Collectors.groupingBy(Asking::question))
                .forEach((question, alike) -> told.of(
                                question.summary(),
                                question.listed(),
                                alike.stream().map(Asking::owner).toList())
                        .forEach((owner, summary) -> loaded.put(new Asking(owner, question), summary)));
        return loaded;
    }
}
