package dev.parley.api;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.graphql.execution.GraphQlSource.SchemaResourceBuilder;
import org.springframework.graphql.execution.SchemaReport;

/** Keeps the report that is otherwise only logged at start: what of the schema no code answers. */
final class SchemaReports implements GraphQlSourceBuilderCustomizer {
    private volatile @Nullable SchemaReport last;

    @Override
    public void customize(SchemaResourceBuilder builder) {
        builder.inspectSchemaMappings(report -> last = report);
    }

    SchemaReport last() {
        return Objects.requireNonNull(last, "no schema was inspected");
    }
}
