package dev.parley.resolve.journal;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Notes how each change of what a story remembers is undone, for as long as it is open in a thread. */
public final class Journal {
    private static final ThreadLocal<@Nullable Journal> OPEN = new ThreadLocal<>();

    private final List<Runnable> undoings = new ArrayList<>();

    /** Nobody writes down what will never be undone. */
    static void note(Runnable undoing) {
        Journal open = OPEN.get();
        if (open != null) {
            open.undoings.add(undoing);
        }
    }

    public void during(Runnable work) {
        OPEN.set(this);
        try {
            work.run();
        } finally {
            OPEN.remove();
        }
    }

    /** Everything is as it was before; later journals must have been undone first. */
    public void undo() {
        undoings.reversed().forEach(Runnable::run);
        undoings.clear();
    }
}
