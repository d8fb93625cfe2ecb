package dev.parley.api.subscription;

import dev.parley.api.ApiSettings;
import dev.parley.api.InputRefused;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

/** How much each caller listens to at once: what is listened to is looked at now and then for as long as it lasts. */
@Component
public class Listeners {
    private final Map<String, Integer> open = new ConcurrentHashMap<>();
    private final int most;

    public Listeners(ApiSettings settings) {
        this.most = settings.listeners();
    }

    /**
     * The events, counted from when they are listened to until nobody does any more.
     *
     * @throws InputRefused when the caller listens to as much as it may already
     */
    public <T> Flux<T> admit(String caller, Flux<T> events) {
        if (open.getOrDefault(caller, 0) >= most) {
            throw refused();
        }
        return Flux.defer(() -> {
            if (open.merge(caller, 1, Integer::sum) > most) {
                leave(caller);
                return Flux.error(refused());
            }
            return events.doFinally(end -> leave(caller));
        });
    }

    private void leave(String caller) {
        open.computeIfPresent(caller, (name, count) -> count == 1 ? null : count - 1);
    }

    private InputRefused refused() {
        return new InputRefused("TOO_MANY_LISTENERS", "You listen to " + most + " subscriptions already");
    }
}
