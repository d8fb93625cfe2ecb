package dev.parley.resolve.journal;

import java.util.AbstractList;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;

/** The first elements of a list that only ever grows at its end, so that every version need not copy it. */
final class Prefix<T> extends AbstractList<T> implements RandomAccess {
    private final List<T> growing;
    private final int size;

    private Prefix(List<T> growing) {
        this.growing = growing;
        this.size = growing.size();
    }

    /** What the list holds now; it may be added to afterwards, but not changed otherwise. */
    static <T> List<T> of(List<T> growing) {
        return new Prefix<>(growing);
    }

    @Override
    public T get(int index) {
        return growing.get(Objects.checkIndex(index, size));
    }

    @Override
    public int size() {
        return size;
    }
}
