package dev.parley.resolve.journal;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.RandomAccess;

/** A list whose changes can be undone; what has been shown of it stays as it was. */
public final class KeptList<T> extends AbstractList<T> implements RandomAccess {
    private List<T> items = new ArrayList<>();
    private boolean isShown;

    @Override
    public boolean add(T item) {
        items.add(item);
        Journal.note(this::forgetLast);
        return true;
    }

    @Override
    public T set(int index, T item) {
        T before = items.set(index, item);
        Journal.note(() -> items.set(index, before));
        return before;
    }

    @Override
    public void clear() {
        List<T> before = items;
        items = new ArrayList<>();
        Journal.note(() -> items = before);
    }

    @Override
    public T get(int index) {
        return items.get(index);
    }

    @Override
    public int size() {
        return items.size();
    }

    /** What it holds now, without a copy. */
    public List<T> soFar() {
        isShown = true;
        return Prefix.of(items);
    }

    private void forgetLast() {
        if (isShown) {
            items = new ArrayList<>(items);
            isShown = false;
        }
        items.removeLast();
    }
}
