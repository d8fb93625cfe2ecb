package dev.parley.timeline;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one article tells of one thing. */
public record Report(
        String id,
        Thing thing,
        List<Words> passages,
        @Nullable String basis) {
    public Report {
        passages = List.copyOf(passages);
    }

    /** A piece of the article's text. */
    public record Words(int start, int end, String quote) {}
}
