package dev.parley.api.limits;

import dev.parley.api.ApiSettings;
import dev.parley.timeline.Deadline;
import graphql.ErrorType;
import graphql.ExecutionResult;
import graphql.GraphqlErrorBuilder;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.Metrics;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.support.DefaultExecutionGraphQlResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Ends a request whose time is up, whatever it waits for. The database ends its own part by the same clock, so that nothing
 * goes on for nobody.
 */
@Component
public class RequestClock implements WebGraphQlInterceptor, Ordered {
    /** So that the database, which knows better what took so long, has the first word. */
    private static final Duration GRACE = Duration.ofSeconds(1);

    public static final String TIMED_OUT = "This takes longer than it may: ask for less at once";

    private static final DistributionSummary STATEMENTS = DistributionSummary.builder("parley.request.statements")
            .description("Cypher statements that a GraphQL request takes")
            .publishPercentiles(0.5, 0.95)
            .register(Metrics.globalRegistry);

    private final Duration timeout;

    RequestClock(ApiSettings settings) {
        this.timeout = settings.timeout();
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        Deadline deadline = Deadline.current();
        return chain.next(request)
                .doFinally(end -> count(deadline))
                .timeout(timeout.plus(GRACE))
                .onErrorResume(TimeoutException.class, late -> Mono.just(timedOut(request)));
    }

    private static void count(@Nullable Deadline deadline) {
        if (deadline != null) {
            STATEMENTS.record(deadline.statements());
        }
    }

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }

    private static WebGraphQlResponse timedOut(WebGraphQlRequest request) {
        ExecutionResult result = ExecutionResult.newExecutionResult()
                .addError(GraphqlErrorBuilder.newError()
                        .message(TIMED_OUT)
                        .errorType(ErrorType.ExecutionAborted)
                        .extensions(Map.of("code", "TIMEOUT"))
                        .build())
                .build();
        return new WebGraphQlResponse(new DefaultExecutionGraphQlResponse(request.toExecutionInput(), result));
    }
}
