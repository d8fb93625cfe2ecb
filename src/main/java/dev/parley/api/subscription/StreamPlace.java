package dev.parley.api.subscription;

import java.util.Map;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Where a listener who comes back goes on: browsers tell it by a header. */
@Component
class StreamPlace implements WebGraphQlInterceptor {
    static final String LAST_EVENT_ID = "lastEventId";

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        String last = request.getHeaders().getFirst("Last-Event-ID");
        if (last != null && !last.isBlank()) {
            request.configureExecutionInput((input, builder) ->
                    builder.graphQLContext(Map.of(LAST_EVENT_ID, last)).build());
        }
        return chain.next(request);
    }
}
