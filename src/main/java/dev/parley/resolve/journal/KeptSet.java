package dev.parley.resolve.journal;

import java.util.AbstractSet;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;

/** A set in the order of its growth, unless it is sorted, whose changes can be undone. */
public final class KeptSet<T> extends AbstractSet<T> {
    private Set<T> items;

    public KeptSet() {
        this(new LinkedHashSet<>());
    }

    private KeptSet(Set<T> items) {
        this.items = items;
    }

    public static <T extends Comparable<T>> KeptSet<T> sorted() {
        return new KeptSet<>(new TreeSet<>());
    }

    @Override
    public boolean add(T item) {
        boolean isNew = items.add(item);
        if (isNew) {
            Set<T> grown = items;
            Journal.note(() -> grown.remove(item));
        }
        return isNew;
    }

    /** Rare enough for a copy, so that undoing it brings back the order as well. */
    @Override
    public boolean remove(Object item) {
        if (!items.contains(item)) {
            return false;
        }
        Set<T> before = items;
        items = before instanceof TreeSet<T> sorted ? new TreeSet<>(sorted) : new LinkedHashSet<>(before);
        items.remove(item);
        Journal.note(() -> items = before);
        return true;
    }

    @Override
    public boolean contains(Object item) {
        return items.contains(item);
    }

    @Override
    public Iterator<T> iterator() {
        return Collections.unmodifiableSet(items).iterator();
    }

    @Override
    public int size() {
        return items.size();
    }
}
