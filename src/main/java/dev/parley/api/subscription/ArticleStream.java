package dev.parley.api.subscription;

import dev.parley.api.InputRefused;
import dev.parley.timeline.Article;
import dev.parley.timeline.Finder;
import dev.parley.timeline.Moment;
import dev.parley.timeline.ThingAt;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The articles that somebody waits for, and which of them have been told of. */
final class ArticleStream {
    private static final String WAITING = "RECEIVED";
    private static final int HEXADECIMAL = 16;

    private final List<ThingAt> articles;
    private BigInteger told;

    /** @param after the id of the last event that arrived */
    ArticleStream(List<String> ids, @Nullable String after) {
        this.articles = ids.stream().map(id -> new ThingAt(id, Moment.now())).toList();
        this.told = after == null ? BigInteger.ZERO : read(after);
    }

    /** An article has come as far as it will. */
    record ArticleEvent(String eventId, String id, @Nullable Article article) {}

    /** What has not been told of yet. */
    List<ArticleEvent> next(Finder finder) {
        Map<ThingAt, Article> found = finder.articles(articles);
        List<ArticleEvent> events = new ArrayList<>();
        for (int i = 0; i < articles.size(); i++) {
            Article article = found.get(articles.get(i));
            if (!told.testBit(i) && (article == null || !article.state().equals(WAITING))) {
                told = told.setBit(i);
                events.add(new ArticleEvent(
                        told.toString(HEXADECIMAL), articles.get(i).id(), article));
            }
        }
        return events;
    }

    boolean isDone() {
        return told.bitCount() >= articles.size();
    }

    private static BigInteger read(String after) {
        try {
            return new BigInteger(after, HEXADECIMAL);
        } catch (NumberFormatException e) {
            throw new InputRefused("BAD_EVENT_ID", "Not the id of an event of this stream");
        }
    }
}
