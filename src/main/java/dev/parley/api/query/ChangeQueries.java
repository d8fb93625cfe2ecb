package dev.parley.api.query;

import dev.parley.timeline.Change;
import dev.parley.timeline.Changes;
import dev.parley.timeline.Evidence;
import graphql.schema.DataFetchingEnvironment;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** What was learnt since a moment. */
@Controller
class ChangeQueries {
    private final Changes changes;

    ChangeQueries(Changes changes) {
        this.changes = changes;
    }

    @QueryMapping
    PageConnection<Change> changes(
            @Argument Instant since, @Argument @Nullable List<Change.Kind> types, DataFetchingEnvironment field) {
        return PageConnection.of(
                changes.between(since, Asked.moment(field), types == null ? List.of() : types, Asked.window(field)),
                Function.identity());
    }

    @SchemaMapping(typeName = "Change")
    CompletableFuture<List<Evidence>> evidence(Change change, DataFetchingEnvironment field) {
        return Batches.load(Batches.REPORTS, change.reports(), field);
    }
}
