package dev.parley.api.subscription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.parley.api.ApiSettings;
import dev.parley.api.InputRefused;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Flux;

class ListenersTests {
    private final Listeners listeners = new Listeners(settings(2));

    @Test
    void refuseACallerBeyondItsShareAndNobodyElse() {
        listen("desk");
        listen("desk");

        assertThatExceptionOfType(InputRefused.class).isThrownBy(() -> listen("desk"));
        assertThat(listen("other").isDisposed()).isFalse();
    }

    @Test
    void countNoMoreWhatIsNotListenedTo() {
        listen("desk").dispose();
        listeners.admit("desk", Flux.just(1)).blockLast();
        listen("desk");

        assertThat(listen("desk").isDisposed()).isFalse();
    }

    @Test
    void countFromWhenSomebodyListens() {
        Flux<Object> first = listeners.admit("desk", Flux.never());
        Flux<Object> second = listeners.admit("desk", Flux.never());
        Flux<Object> third = listeners.admit("desk", Flux.never());
        Disposable.Composite open = Disposables.composite(first.subscribe(), second.subscribe());

        assertThatExceptionOfType(InputRefused.class).isThrownBy(third::blockFirst);
        open.dispose();
        assertThat(third.subscribe().isDisposed()).isFalse();
    }

    private Disposable listen(String caller) {
        return listeners.admit(caller, Flux.never()).subscribe();
    }

    private static ApiSettings settings(int listeners) {
        DataSize size = DataSize.ofKilobytes(1);
        return new ApiSettings(1, 1, 1, 1, Duration.ofSeconds(1), Duration.ofSeconds(1), listeners, size, size, size);
    }
}
