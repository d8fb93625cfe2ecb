package dev.parley.api.door;

import dev.parley.api.InputRefused;
import dev.parley.api.limits.RequestClock;
import dev.parley.pipeline.IntakeAway;
import dev.parley.pipeline.IntakeFull;
import dev.parley.timeline.QuestionRefused;
import dev.parley.timeline.StoreAway;
import dev.parley.timeline.StoryChanged;
import graphql.ErrorType;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.execution.AbortExecutionException;
import graphql.schema.DataFetchingEnvironment;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.graphql.execution.DataFetcherExceptionResolverAdapter;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindException;

/** Turns what went wrong in a field into an error with a code. What is not meant for the asker stays in the log. */
@Component
public class ErrorResolver extends DataFetcherExceptionResolverAdapter {
    static final String AWAY = "UNAVAILABLE";
    static final String FULL = "INTAKE_FULL";
    static final String AWAY_MESSAGE = "The database is away, or has too much to do; ask again in a few seconds";
    private static final Logger log = LoggerFactory.getLogger(ErrorResolver.class);

    @Override
    protected GraphQLError resolveToSingleError(Throwable thrown, DataFetchingEnvironment field) {
        Throwable problem =
                thrown instanceof CompletionException && thrown.getCause() != null ? thrown.getCause() : thrown;
        return switch (problem) {
            case StoryChanged changed -> changed(changed, field);
            case QuestionRefused refused -> error(refused.code(), refused.getMessage(), field);
            case InputRefused refused -> error(refused.code(), refused.getMessage(), field);
            case StoreAway away -> error(AWAY, AWAY_MESSAGE, field);
            case IntakeAway away -> error(AWAY, away.reason().orElse(AWAY_MESSAGE), field);
            case IntakeFull full -> full(full, field);
            case AbortExecutionException ended -> error("TIMEOUT", RequestClock.TIMED_OUT, field);
            case BindException unbound -> error("BAD_INPUT", "The arguments do not fit", field);
            default -> internal(problem, field);
        };
    }

    private static GraphQLError changed(StoryChanged changed, DataFetchingEnvironment field) {
        SecondReading.allow(field);
        return error(changed.code(), changed.getMessage(), field);
    }

    private static GraphQLError full(IntakeFull full, DataFetchingEnvironment field) {
        return GraphqlErrorBuilder.newError(field)
                .message("%s", String.valueOf(full.getMessage()))
                .errorType(ErrorType.DataFetchingException)
                .extensions(Map.of("code", FULL, "retryAfter", full.retryAfter().toSeconds()))
                .build();
    }

    private static GraphQLError internal(Throwable problem, DataFetchingEnvironment field) {
        UUID id = UUID.randomUUID();
        log.error("Error {} at {}", id, field.getExecutionStepInfo().getPath(), problem);
        return error("INTERNAL_ERROR", "Something went wrong; it is in the log as " + id, field);
    }

    private static GraphQLError error(String code, @Nullable String message, DataFetchingEnvironment field) {
        return GraphqlErrorBuilder.newError(field)
                .message("%s", String.valueOf(message))
                .errorType(ErrorType.DataFetchingException)
                .extensions(Map.of("code", code))
                .build();
    }
}
