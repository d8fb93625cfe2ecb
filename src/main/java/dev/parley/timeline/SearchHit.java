package dev.parley.timeline;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something that fits what was looked for. */
public final class SearchHit {
    private final Object item;
    private final double score;
    private final List<String> texts;
    private final SearchWords words;
    private volatile boolean isCut;
    private @Nullable Snippet cut;

    SearchHit(Object item, double score, List<String> texts, SearchWords words) {
        this.item = item;
        this.score = score;
        this.texts = texts;
        this.words = words;
    }

    /** A {@link Thing} or an {@link Article}. */
    public Object item() {
        return item;
    }

    /** The higher, the better it fits. */
    public double score() {
        return score;
    }

    /** Cut out when it is first asked for; null when the words stand nowhere literally. */
    public @Nullable Snippet snippet() {
        if (!isCut) {
            cut = Snippet.of(texts, words).orElse(null);
            isCut = true;
        }
        return cut;
    }
}
