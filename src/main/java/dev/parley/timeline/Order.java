package dev.parley.timeline;

/** What a list is ordered by; the id decides between equals. */
public record Order(Field field, boolean descending) {

    /** By what. */
    public enum Field {
        TIME,
        NAME,
        TITLE,
        PUBLISHED,
        RECEIVED,
        MADE;

        boolean isTemporal() {
            return this == TIME || this == PUBLISHED || this == RECEIVED || this == MADE;
        }
    }

    public static Order by(Field field) {
        return new Order(field, false);
    }

    /** Names the order in cursors. */
    String name() {
        return descending ? "-" + field : field.name();
    }
}
