package dev.parley.api.mutation;

import dev.parley.api.InputRefused;
import dev.parley.security.AuditLog;
import dev.parley.security.Caller;
import dev.parley.security.Role;
import graphql.ExecutionInput;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.execution.instrumentation.parameters.InstrumentationFieldFetchParameters;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLNamedType;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Which field needs which role: every mutation at least that of an analyst, so that one added later is closed by itself. What
 * a mutation has written goes into the log before it is answered.
 */
@Component
public class Rights extends SimplePerformantInstrumentation {
    private static final String MUTATION = "Mutation";

    /** Fields that readers may not have, by type and name. */
    private static final Map<String, Role> CLOSED = Map.of("Query.auditLog", Role.ADMIN, "Article.log", Role.ADMIN);

    private final AuditLog log;

    Rights(AuditLog log) {
        this.log = log;
    }

    /** Before the work goes to other threads. */
    @Override
    public ExecutionInput instrumentExecutionInput(
            ExecutionInput input, InstrumentationExecutionParameters parameters, @Nullable InstrumentationState state) {
        Caller asks = input.getGraphQLContext().computeIfAbsent(Caller.class, none -> Caller.current());
        assert asks != null;
        return input;
    }

    @Override
    public DataFetcher<?> instrumentDataFetcher(
            DataFetcher<?> fetcher,
            InstrumentationFieldFetchParameters parameters,
            @Nullable InstrumentationState state) {
        // A value of what was fetched above, where rights were asked for; most fields are such, and no mutation.
        if (parameters.isTrivialDataFetcher()) {
            return fetcher;
        }
        String type = ((GraphQLNamedType)
                        parameters.getExecutionStepInfo().getParent().getUnwrappedNonNullType())
                .getName();
        String field = parameters.getExecutionStepInfo().getFieldDefinition().getName();
        Role needed = type.equals(MUTATION) ? Role.ANALYST : CLOSED.get(type + "." + field);
        if (needed == null) {
            return fetcher;
        }
        Caller caller = caller(parameters.getEnvironment());
        if (!caller.may(needed)) {
            return environment -> {
                throw new InputRefused("FORBIDDEN", "This needs the role " + needed);
            };
        }
        return type.equals(MUTATION) ? environment -> logged(fetcher.get(environment), field, caller) : fetcher;
    }

    /** Who asked, whichever thread works on it. */
    public static Caller caller(DataFetchingEnvironment field) {
        return field.getGraphQlContext().get(Caller.class);
    }

    private @Nullable Object logged(@Nullable Object payload, String field, Caller caller) {
        if (payload instanceof CompletionStage<?> later) {
            return later.thenApply(done -> logged(done, field, caller));
        }
        if (payload instanceof Written written) {
            String about = written.about();
            if (about != null) {
                log.add(caller, field, about);
            }
        }
        return payload;
    }

    /** What a mutation answers. */
    interface Written {
        /** The id of what it has written; null when nothing was. */
        @Nullable
        String about();
    }
}
