package dev.parley.cli;

import dev.parley.article.IncomingArticle;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Publication facts said on the command line; they hold where the input itself says nothing. */
final class PublicationOptions {
    @Option(
            names = "--published",
            paramLabel = "TIME",
            converter = OptionValues.PublicationTime.class,
            description = "When: 2025-12-04 or 2025-12-04T09:30:00-05:00")
    private @Nullable String published;

    @Option(names = "--publisher", paramLabel = "NAME", description = "Who published it")
    private @Nullable String publisher;

    @Option(names = "--title", paramLabel = "TEXT", description = "The headline")
    private @Nullable String title;

    IncomingArticle completed(IncomingArticle article) {
        return new IncomingArticle(
                article.content(),
                article.form(),
                orElse(article.title(), title),
                orElse(article.publisher(), publisher),
                article.url(),
                orElse(article.publishedAt(), published));
    }

    private static @Nullable String orElse(@Nullable String told, @Nullable String option) {
        return told == null ? option : told;
    }
}
