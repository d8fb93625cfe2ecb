package dev.parley.api.limits;

import dev.parley.api.ApiSettings;
import graphql.ExecutionResult;
import graphql.GraphQLContext;
import graphql.execution.AbortExecutionException;
import graphql.execution.ExecutionContext;
import graphql.execution.instrumentation.DocumentAndVariables;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimpleInstrumentationContext;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.language.Document;
import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** Refuses documents that ask too much, before anything of them is looked up or run. */
@Component
@EnableConfigurationProperties(ApiSettings.class)
class RequestLimits extends SimplePerformantInstrumentation {
    private final ApiSettings settings;
    private final Map<Document, Measured> measured = Collections.synchronizedMap(new WeakHashMap<>());

    RequestLimits(ApiSettings settings) {
        this.settings = settings;
    }

    @Override
    public DocumentAndVariables instrumentDocumentAndVariables(
            DocumentAndVariables request,
            InstrumentationExecutionParameters parameters,
            @Nullable InstrumentationState state) {
        Measured measured = measured(request.getDocument(), parameters.getQuery());
        DocumentMeasure measure = measured.measure();
        parameters.getGraphQLContext().put(Cost.class, Cost.of(measure, measured.tokens()));
        if (measure.repetitions() > settings.aliases()) {
            throw new LimitExceeded(
                    "TOO_MANY_ALIASES",
                    "One field is asked for " + measure.repetitions() + " times in one place, more than "
                            + settings.aliases());
        }
        if (measure.depth() > settings.depth()) {
            throw new LimitExceeded(
                    "TOO_DEEP", "The query is " + measure.depth() + " fields deep, more than " + settings.depth());
        }
        return request;
    }

    @Override
    public InstrumentationContext<ExecutionResult> beginExecuteOperation(
            InstrumentationExecuteOperationParameters parameters, @Nullable InstrumentationState state) {
        ExecutionContext execution = parameters.getExecutionContext();
        long nodes = NodeCount.of(execution);
        execution
                .getGraphQLContext()
                .put(Cost.class, cost(execution.getGraphQLContext()).withNodes(nodes));
        if (nodes > settings.nodes()) {
            throw new LimitExceeded(
                    "TOO_MANY_NODES",
                    "The pages asked for have " + nodes + " entries in all, more than " + settings.nodes());
        }
        return SimpleInstrumentationContext.noOp();
    }

    @Override
    public CompletableFuture<ExecutionResult> instrumentExecutionResult(
            ExecutionResult result,
            InstrumentationExecutionParameters parameters,
            @Nullable InstrumentationState state) {
        Cost cost = cost(parameters.getGraphQLContext());
        return CompletableFuture.completedFuture(
                result.transform(builder -> builder.addExtension("cost", cost.beside(settings))));
    }

    /** Documents that are remembered are measured once. */
    private Measured measured(Document document, String query) {
        Measured known = measured.get(document);
        if (known == null) {
            known = new Measured(DocumentMeasure.of(document), Tokens.count(query, settings.tokens()));
            measured.put(document, known);
        }
        return known;
    }

    private record Measured(DocumentMeasure measure, int tokens) {}

    private static Cost cost(GraphQLContext context) {
        return context.getOrDefault(Cost.class, Cost.NONE);
    }

    /** A document that goes beyond one of the limits. */
    static final class LimitExceeded extends AbortExecutionException {
        private final String code;

        LimitExceeded(String code, String message) {
            super(message);
            this.code = code;
        }

        @Override
        public Map<String, Object> getExtensions() {
            return Map.of("code", code);
        }
    }
}
