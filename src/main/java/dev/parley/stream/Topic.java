package dev.parley.stream;

import java.util.Locale;

/** What lies between the stages. */
enum Topic {
    /** Articles to be read, by their ids. */
    ARTICLES,
    /** What articles tell, by their ids. */
    EXTRACTIONS,
    /** What was stored and is to be told: all by one key, since any of it may bear on any other. */
    FACTS,
    /** What could not be read, stored or told, with the reason, by the articles' ids. */
    FAILED;

    /** Enough for the longest article, and for what it tells. */
    static final String MOST_BYTES = String.valueOf(16 << 20);

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
