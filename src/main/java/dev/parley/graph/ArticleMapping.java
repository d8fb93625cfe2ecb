package dev.parley.graph;

import dev.parley.article.Article;
import dev.parley.article.ArticleId;
import dev.parley.article.Fingerprint;
import dev.parley.article.Publication;
import dev.parley.article.TextSpan;
import dev.parley.time.Precision;
import dev.parley.time.TimeSpan;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Between articles and their nodes. */
final class ArticleMapping {
    private ArticleMapping() {}

    static Map<String, Object> properties(Article article, Instant receivedAt) {
        Publication publication = article.publication();
        return new Properties()
                .put("id", article.id().value())
                .put("text", article.text())
                .put("title", article.title())
                .put("publisher", article.publisher())
                .put("url", article.url())
                .put("byline", article.byline())
                .put("language", article.language())
                .put("state", "RECEIVED")
                .put("receivedAt", receivedAt)
                .put("knownFrom", Known.from(publication.time().latest()))
                .put("source", article.id().value())
                .put("fingerprint", article.fingerprint().minima())
                .put(
                        "boilerplateStarts",
                        article.boilerplate().stream().map(TextSpan::start).toList())
                .put(
                        "boilerplateEnds",
                        article.boilerplate().stream().map(TextSpan::end).toList())
                .time("published", publication.time())
                .put("publishedBasis", publication.basis())
                .asMap();
    }

    /** Empty for an article whose text has been taken away. */
    static Optional<Article> article(ArticleNode node) {
        String text = node.text();
        if (text == null) {
            return Optional.empty();
        }
        return Optional.of(new Article(
                new ArticleId(node.id()),
                text,
                node.title(),
                node.publisher(),
                node.url(),
                node.byline(),
                publication(node),
                node.language() == null ? "und" : node.language(),
                spans(orEmpty(node.boilerplateStarts()), orEmpty(node.boilerplateEnds())),
                new Fingerprint(orEmpty(node.fingerprint()))));
    }

    private static Publication publication(ArticleNode node) {
        if (node.publishedPrecision() == null || node.publishedBasis() == null || node.publishedEdtf() == null) {
            return Publication.unknown();
        }
        TimeSpan time = new TimeSpan(
                instant(node.publishedEarliest()),
                instant(node.publishedLatest()),
                node.publishedEdtf(),
                Precision.valueOf(node.publishedPrecision()));
        return new Publication(time, Publication.Basis.valueOf(node.publishedBasis()));
    }

    private static List<TextSpan> spans(List<Integer> starts, List<Integer> ends) {
        return IntStream.range(0, starts.size())
                .mapToObj(i -> new TextSpan(starts.get(i), ends.get(i)))
                .toList();
    }

    private static @Nullable Instant instant(@Nullable ZonedDateTime time) {
        return time == null ? null : time.toInstant();
    }

    private static List<Integer> orEmpty(@Nullable List<Integer> list) {
        return list == null ? List.of() : list;
    }
}
