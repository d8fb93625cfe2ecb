package dev.parley.api.door;

import dev.parley.api.ApiSettings;
import dev.parley.security.Caller;
import graphql.ErrorClassification;
import graphql.ErrorType;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.parser.ParserOptions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Gives every error a code, keeps their number small, and sets the parser's limits. */
@Component
class ErrorCodes implements WebGraphQlInterceptor {
    private static final int MOST = 5;
    private static final int LONGEST_MESSAGE = 300;

    private final ParserOptions parserOptions;

    ErrorCodes(ApiSettings settings) {
        this.parserOptions = ParserOptions.getDefaultOperationParserOptions()
                .transform(options -> options.maxTokens(settings.tokens()));
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        Caller caller = Caller.current();
        request.configureExecutionInput((input, builder) -> builder.graphQLContext(
                        Map.of(ParserOptions.class, parserOptions, Caller.class, caller))
                .build());
        return chain.next(request).map(ErrorCodes::coded);
    }

    private static WebGraphQlResponse coded(WebGraphQlResponse response) {
        List<GraphQLError> errors = response.getExecutionResult().getErrors();
        if (errors.isEmpty()) {
            return response;
        }
        List<GraphQLError> coded =
                errors.stream().limit(MOST).map(ErrorCodes::coded).toList();
        coded.stream()
                .flatMap(error -> retryAfter(error).stream())
                .findFirst()
                .ifPresent(seconds -> response.getResponseHeaders().set(HttpHeaders.RETRY_AFTER, seconds));
        return response.transform(builder -> builder.errors(coded).build());
    }

    private static Optional<String> retryAfter(GraphQLError error) {
        Map<String, Object> extensions = Objects.requireNonNullElse(error.getExtensions(), Map.of());
        if (ErrorResolver.AWAY.equals(extensions.get("code"))) {
            return Optional.of(Away.SECONDS);
        }
        return Optional.ofNullable(extensions.get("retryAfter")).map(String::valueOf);
    }

    private static GraphQLError coded(GraphQLError error) {
        Map<String, Object> extensions = new HashMap<>();
        if (error.getExtensions() != null) {
            extensions.putAll(error.getExtensions());
        }
        extensions.putIfAbsent("code", code(error.getErrorType()));
        GraphqlErrorBuilder<?> builder = GraphqlErrorBuilder.newError()
                .message("%s", shortened(error.getMessage()))
                .errorType(Objects.requireNonNullElse(error.getErrorType(), ErrorType.DataFetchingException))
                .extensions(extensions);
        if (error.getLocations() != null) {
            builder.locations(error.getLocations());
        }
        if (error.getPath() != null) {
            builder.path(error.getPath());
        }
        return builder.build();
    }

    private static String code(@Nullable ErrorClassification type) {
        if (!(type instanceof ErrorType known)) {
            return "INTERNAL_ERROR";
        }
        return switch (known) {
            case InvalidSyntax -> "SYNTAX_ERROR";
            case ValidationError -> "VALIDATION_ERROR";
            case OperationNotSupported -> "OPERATION_NOT_SUPPORTED";
            case ExecutionAborted -> "LIMIT_EXCEEDED";
            default -> "INTERNAL_ERROR";
        };
    }

    private static String shortened(@Nullable String message) {
        String text = String.valueOf(message);
        return text.length() > LONGEST_MESSAGE ? text.substring(0, LONGEST_MESSAGE) + "…" : text;
    }
}
