package dev.parley.timeline;

/** A cursor is not one that a page of this order has given out. */
public class CursorUnreadable extends QuestionRefused {
    CursorUnreadable(String cursor) {
        super("BAD_CURSOR", "Not a cursor of this list: '" + shortened(cursor) + "'");
    }

    private static String shortened(String cursor) {
        return cursor.length() > 40 ? cursor.substring(0, 40) + "…" : cursor;
    }
}
