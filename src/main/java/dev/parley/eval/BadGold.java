package dev.parley.eval;

/** A folder of gold cannot be used; the message says what is wrong and where: file, record, field. */
public final class BadGold extends RuntimeException {
    private BadGold(String message) {
        super(message);
    }

    /** @param record which of the file's, such as {@code meetings[3] (m-12)} or {@code line 4}; empty for the whole */
    static BadGold at(String file, String record, String field, String wrong) {
        StringBuilder place = new StringBuilder(file);
        for (String part : new String[] {record, field}) {
            if (!part.isEmpty()) {
                place.append(", ").append(part);
            }
        }
        return new BadGold(place + ": " + wrong);
    }
}
