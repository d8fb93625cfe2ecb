package dev.parley.api.query;

import dev.parley.time.TimeSpan;
import dev.parley.timeline.Article;
import dev.parley.timeline.ArticleContents;
import dev.parley.timeline.Finder;
import dev.parley.timeline.Report;
import dev.parley.timeline.ThingAt;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** What an article leads to. */
@Controller
class ArticleNodes {
    private final ArticleContents contents;
    private final Finder finder;

    ArticleNodes(ArticleContents contents, Finder finder) {
        this.contents = contents;
        this.finder = finder;
    }

    /** When it was published, with what we know that from. */
    record Published(
            @Nullable Instant earliest,
            @Nullable Instant latest,
            String edtf,
            String precision,
            @Nullable String basis) {}

    @SchemaMapping
    Published published(Article article) {
        TimeSpan time = article.publication();
        return new Published(
                time.earliest(), time.latest(), time.edtf(), time.precision().name(), article.publicationBasis());
    }

    @BatchMapping
    Map<Article, String> text(List<Article> articles) {
        Map<String, String> texts =
                contents.texts(articles.stream().map(Article::id).distinct().toList());
        return found(articles, article -> texts.get(article.id()));
    }

    @BatchMapping
    Map<Article, Article> source(List<Article> articles) {
        Map<ThingAt, Article> sources =
                finder.articles(articles.stream().map(ArticleNodes::source).toList());
        return found(articles, article -> source(article).equals(article.ref()) ? null : sources.get(source(article)));
    }

    @BatchMapping
    List<List<Report>> reports(List<Article> articles) {
        Map<ThingAt, List<Report>> found =
                contents.reports(articles.stream().map(Article::ref).toList());
        return articles.stream()
                .map(article -> found.getOrDefault(article.ref(), List.of()))
                .toList();
    }

    private static ThingAt source(Article article) {
        String source = article.source();
        return source == null
                ? article.ref()
                : new ThingAt(source, article.ref().moment());
    }

    private static <T> Map<Article, T> found(List<Article> articles, Function<Article, @Nullable T> value) {
        Map<Article, T> found = new HashMap<>();
        for (Article article : articles) {
            T of = value.apply(article);
            if (of != null) {
                found.put(article, of);
            }
        }
        return found;
    }
}
