package dev.parley.api;

import dev.parley.time.TimeSpan;
import dev.parley.timeline.Article;
import dev.parley.timeline.ArticleContents;
import dev.parley.timeline.Finder;
import dev.parley.timeline.Report;
import dev.parley.timeline.ThingAt;
import java.time.Instant;
import java.util.List;
import java.util.Map;
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
    List<@Nullable String> text(List<Article> articles) {
        Map<String, String> texts =
                contents.texts(articles.stream().map(Article::id).distinct().toList());
        return articles.stream()
                .<@Nullable String>map(article -> texts.get(article.id()))
                .toList();
    }

    @BatchMapping
    List<@Nullable Article> source(List<Article> articles) {
        List<ThingAt> sources = articles.stream().map(ArticleNodes::source).toList();
        Map<ThingAt, Article> found = finder.articles(sources);
        return articles.stream()
                .<@Nullable Article>map(
                        article -> source(article).equals(article.ref()) ? null : found.get(source(article)))
                .toList();
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
}
