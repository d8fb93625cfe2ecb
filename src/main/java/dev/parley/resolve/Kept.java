package dev.parley.resolve;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A value whose changes can be undone. */
final class Kept<T extends @Nullable Object> {
    private T value;

    Kept(T value) {
        this.value = value;
    }

    T get() {
        return value;
    }

    void set(T next) {
        T before = value;
        if (!Objects.equals(before, next)) {
            value = next;
            Journal.note(() -> value = before);
        }
    }
}
