package dev.parley.graph;

import dev.parley.article.Article;
import dev.parley.article.TextSpan;
import dev.parley.resolve.Knowledge;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An article as properties of its node. */
final class ArticleProperties {
    private ArticleProperties() {}

    /** Without those that are not known. */
    static Map<String, @Nullable Object> of(Article article, Instant receivedAt) {
        Map<String, @Nullable Object> properties = new HashMap<>();
        putState(properties, article);
        properties.put("receivedAt", Moments.of(receivedAt));
        properties.put("text", article.text());
        properties.put("textHash", Sha256.of(article.text().getBytes(StandardCharsets.UTF_8)));
        properties.put("title", article.title());
        properties.put("publisher", article.publisher());
        properties.put("url", article.url());
        properties.put("byline", article.byline());
        properties.put("language", article.language());
        properties.put("source", article.id().value());
        properties.put("fingerprint", article.fingerprint().minima());
        properties.put(
                "boilerplateStarts",
                article.boilerplate().stream().map(TextSpan::start).toList());
        properties.put(
                "boilerplateEnds",
                article.boilerplate().stream().map(TextSpan::end).toList());
        putPublication(properties, article);
        return properties;
    }

    /** What will not be read waits for nothing. */
    private static void putState(Map<String, @Nullable Object> properties, Article article) {
        if (article.isEnglish()) {
            properties.put("state", Stage.RECEIVED.name());
            properties.put("unsent", true);
        } else {
            properties.put("state", Stage.NOT_ENGLISH.name());
            properties.put("reason", "Only English is read");
        }
    }

    private static void putPublication(Map<String, @Nullable Object> properties, Article article) {
        var time = article.publication().time();
        properties.put("publishedEarliest", Moments.orNull(time.earliest()));
        properties.put("publishedLatest", Moments.orNull(time.latest()));
        properties.put("publishedEdtf", time.edtf());
        properties.put("publishedPrecision", time.precision().name());
        properties.put("publishedBasis", article.publication().basis().name());
        properties.put(
                "knownFrom", Moments.of(Optional.ofNullable(time.latest()).orElse(Knowledge.UNDATED)));
    }
}
