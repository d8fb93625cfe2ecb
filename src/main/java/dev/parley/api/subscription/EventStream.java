package dev.parley.api.subscription;

import graphql.ExecutionResult;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.graphql.execution.SubscriptionPublisherException;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.server.webmvc.GraphQlSseHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.springframework.web.servlet.function.ServerResponse.SseBuilder;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Signal;

/** Writes what is listened to as server-sent events, with ids from which a listener can go on. */
@Component
@ConditionalOnWebApplication
class EventStream extends GraphQlSseHandler {
    private static final Duration HEARTBEAT = Duration.ofSeconds(15);

    EventStream(WebGraphQlHandler handler) {
        super(handler);
    }

    @Override
    protected ServerResponse prepareResponse(ServerRequest request, Mono<WebGraphQlResponse> answer) {
        Flux<Map<String, Object>> results = answer.flatMapMany(EventStream::results)
                .onErrorResume(SubscriptionPublisherException.class, EventStream::problem);
        return ServerResponse.sse(events -> write(results, events), Duration.ZERO);
    }

    private static Flux<Map<String, Object>> results(WebGraphQlResponse response) {
        Object data = response.getExecutionResult().getData();
        return data instanceof Publisher<?> publisher
                ? Flux.from(publisher).cast(ExecutionResult.class).map(ExecutionResult::toSpecification)
                : Flux.just(response.toMap());
    }

    private static Flux<Map<String, Object>> problem(SubscriptionPublisherException problem) {
        return Flux.just(ExecutionResult.newExecutionResult()
                .errors(problem.getErrors())
                .build()
                .toSpecification());
    }

    private static void write(Flux<Map<String, Object>> results, SseBuilder events) {
        Disposable.Swap subscription = Disposables.swap();
        events.onComplete(subscription::dispose)
                .onTimeout(subscription::dispose)
                .onError(e -> subscription.dispose());
        Flux<Signal<Object>> heartbeats = Flux.interval(HEARTBEAT).map(tick -> Signal.next(HEARTBEAT));
        Flux<Object> all = results.cast(Object.class)
                .materialize()
                .mergeWith(heartbeats)
                .takeUntil(signal -> !signal.isOnNext())
                .dematerialize();
        subscription.replace(all.subscribe(result -> send(result, events), events::error, () -> complete(events)));
    }

    private static void send(Object result, SseBuilder events) {
        try {
            if (result instanceof Map<?, ?> map) {
                String id = eventId(map);
                if (id != null) {
                    events.id(id);
                }
                events.event("next").data(map);
            } else {
                events.comment("").send();
            }
        } catch (IOException e) {
            events.error(e);
        }
    }

    private static void complete(SseBuilder events) {
        try {
            events.event("complete").data("");
        } catch (IOException e) {
            events.error(e);
        }
        events.complete();
    }

    private static @Nullable String eventId(Map<?, ?> result) {
        return result.get("data") instanceof Map<?, ?> data
                        && data.values().stream().findFirst().orElse(null) instanceof Map<?, ?> event
                        && event.get("eventId") instanceof String id
                ? id
                : null;
    }
}
