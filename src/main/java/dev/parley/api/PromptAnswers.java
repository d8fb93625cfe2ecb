package dev.parley.api;

import java.util.Objects;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.server.webmvc.GraphQlHttpHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import reactor.core.publisher.Mono;

/**
 * Waits for an answer where the request came in. That thread is a virtual one and costs nothing while it waits; a request
 * that is set aside goes through all doors a second time.
 */
@Component
@ConditionalOnWebApplication
class PromptAnswers extends GraphQlHttpHandler {

    PromptAnswers(WebGraphQlHandler handler) {
        super(handler);
    }

    @Override
    protected ServerResponse prepareResponse(ServerRequest request, Mono<WebGraphQlResponse> answer) {
        return super.prepareResponse(request, Mono.just(Objects.requireNonNull(answer.block())));
    }
}
