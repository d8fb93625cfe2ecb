package dev.parley.resolve.journal;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A value whose changes can be undone. */
public final class Kept<T extends @Nullable Object> {
    private T value;

    public Kept(T value) {
        this.value = value;
    }

    public T get() {
        return value;
    }

    public void set(T next) {
        T before = value;
        if (!Objects.equals(before, next)) {
            value = next;
            Journal.note(() -> value = before);
        }
    }
}
