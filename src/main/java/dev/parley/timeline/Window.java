package dev.parley.timeline;

import org.jspecify.annotations.Nullable;

/**
 * Which part of a list is wanted.
 *
 * @param backward whether the part ends before the cursor instead of beginning behind it
 * @param listed whether the entries are wanted, and not only what is told of the whole list
 * @param counted whether the length of the whole list is wanted as well
 */
public record Window(int size, boolean backward, @Nullable Cursor from, boolean counted, boolean listed) {
    public static final int DEFAULT_SIZE = 25;
    public static final int LARGEST_SIZE = 100;

    public Window {
        if (size < 1 || size > LARGEST_SIZE) {
            throw new PageRefused("A page has 1 to " + LARGEST_SIZE + " entries, not " + size);
        }
    }

    public static Window forward(@Nullable Integer first, @Nullable String after, boolean counted) {
        return new Window(
                first == null ? DEFAULT_SIZE : first,
                false,
                after == null ? null : Cursor.decode(after),
                counted,
                true);
    }

    public static Window backward(@Nullable Integer last, @Nullable String before, boolean counted) {
        return new Window(
                last == null ? DEFAULT_SIZE : last, true, before == null ? null : Cursor.decode(before), counted, true);
    }

    /** The same place, but of the entries nothing is wanted. */
    public Window unlisted() {
        return new Window(size, backward, from, counted, false);
    }

    /** @throws PageRefused when the two directions are mixed */
    public static Window of(
            @Nullable Integer first,
            @Nullable String after,
            @Nullable Integer last,
            @Nullable String before,
            boolean counted) {
        boolean backward = last != null || before != null;
        if (backward && (first != null || after != null)) {
            throw new PageRefused("Ask either forward, with first and after, or backward, with last and before");
        }
        return backward ? backward(last, before, counted) : forward(first, after, counted);
    }
}
