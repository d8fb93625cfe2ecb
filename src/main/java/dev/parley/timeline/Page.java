package dev.parley.timeline;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a list.
 *
 * @param more whether the list goes on in the direction asked for
 * @param total length of the whole list; null when not asked for
 */
public record Page<T>(
        List<Row<T>> rows,
        Window window,
        boolean more,
        @Nullable Long total) {
    public Page {
        rows = List.copyOf(rows);
    }

    /** An entry with its place in the list. */
    public record Row<T>(T item, Cursor cursor) {}

    public boolean hasNext() {
        return window.backward() ? window.from() != null : more;
    }

    public boolean hasPrevious() {
        return window.backward() ? more : window.from() != null;
    }

    /** A page of the rows read, of which the last one beyond the window's size only tells that there are more. */
    static <T> Page<T> of(List<Row<T>> read, Window window, @Nullable Long total) {
        boolean more = read.size() > window.size();
        List<Row<T>> rows = more ? read.subList(0, window.size()) : read;
        return new Page<>(window.backward() ? rows.reversed() : rows, window, more, total);
    }
}
