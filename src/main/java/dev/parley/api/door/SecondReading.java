package dev.parley.api.door;

import dev.parley.timeline.StoryChanged;
import graphql.language.OperationDefinition.Operation;
import graphql.schema.DataFetchingEnvironment;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Reads once more when the story was written anew between two statements of one request, so that the asker sees either
 * story but no mixture that fails. What changes something is never done twice.
 */
@Component
class SecondReading implements WebGraphQlInterceptor {

    /** Notes that the request may be read again. */
    static void allow(DataFetchingEnvironment field) {
        if (field.getOperationDefinition().getOperation() == Operation.QUERY) {
            field.getGraphQlContext().put(StoryChanged.class, true);
        }
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        return chain.next(request).flatMap(first -> isTornApart(first) ? chain.next(request) : Mono.just(first));
    }

    private static boolean isTornApart(WebGraphQlResponse response) {
        return response.getExecutionInput().getGraphQLContext().getBoolean(StoryChanged.class, false);
    }
}
