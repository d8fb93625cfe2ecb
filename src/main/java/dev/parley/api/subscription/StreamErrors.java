package dev.parley.api.subscription;

import dev.parley.api.InputRefused;
import dev.parley.timeline.QuestionRefused;
import graphql.ErrorType;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.graphql.execution.SubscriptionExceptionResolverAdapter;
import org.springframework.stereotype.Component;

/** What ends a stream before its time, as an error with a code. */
@Component
class StreamErrors extends SubscriptionExceptionResolverAdapter {
    private static final Logger log = LoggerFactory.getLogger(StreamErrors.class);

    @Override
    protected GraphQLError resolveToSingleError(Throwable problem) {
        return switch (problem) {
            case QuestionRefused refused -> error(refused.code(), refused.getMessage());
            case InputRefused refused -> error(refused.code(), refused.getMessage());
            default -> {
                log.error("A stream broke off", problem);
                yield error("INTERNAL_ERROR", "Something went wrong; it is in the log");
            }
        };
    }

    private static GraphQLError error(String code, @Nullable String message) {
        return GraphqlErrorBuilder.newError()
                .message("%s", String.valueOf(message))
                .errorType(ErrorType.DataFetchingException)
                .extensions(Map.of("code", code))
                .build();
    }
}
