package dev.parley.api.mutation;

import dev.parley.api.mutation.ArticleMutations.ArticlePayload;
import dev.parley.api.mutation.ArticleMutations.UserError;
import dev.parley.article.ArticleFormats;
import dev.parley.article.ArticleSettings;
import dev.parley.article.ArticleUnreadable;
import dev.parley.article.FeedReader;
import dev.parley.article.Incoming;
import dev.parley.article.IncomingArticle;
import dev.parley.pipeline.Intake;
import dev.parley.security.FetchRefused;
import dev.parley.security.PageFetcher;
import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** Articles that the server fetches itself. */
@Controller
class UrlMutation {
    private final PageFetcher fetcher;
    private final Intake intake;
    private final ArticleFormats formats;

    UrlMutation(PageFetcher fetcher, Intake intake, ArticleSettings limits) {
        this.formats = new ArticleFormats(limits);
        this.fetcher = fetcher;
        this.intake = intake;
    }

    /** A page to be fetched and stored. */
    record IngestUrlInput(String url) {}

    @MutationMapping
    ArticlePayload ingestUrl(@Argument IngestUrlInput input) {
        try {
            return stored(fetcher.fetch(URI.create(input.url().strip())));
        } catch (FetchRefused e) {
            return refused("FETCH_REFUSED", String.valueOf(e.getMessage()));
        } catch (ArticleUnreadable e) {
            return refused(e.code(), String.valueOf(e.getMessage()));
        } catch (IllegalArgumentException e) {
            return refused("BAD_URL", "That is no address of a page");
        }
    }

    private ArticlePayload stored(PageFetcher.Page page) {
        if (FeedReader.isFeed(page.mediaType(), "<rss")) {
            return refused("IS_FEED", "This is a feed; 'parley ingest' takes its articles");
        }
        try (Stream<Incoming> items = formats.read(page.content(), page.mediaType(), null)) {
            return switch (items.findFirst().orElseThrow(UrlMutation::empty)) {
                case Incoming.Unreadable bad -> refused(bad.code(), bad.message());
                case Incoming.Received received ->
                    ArticlePayload.of(intake.receive(from(received.article(), page.uri())));
            };
        }
    }

    private static IncomingArticle from(IncomingArticle article, URI page) {
        return new IncomingArticle(
                article.content(),
                article.form(),
                article.title(),
                article.publisher(),
                page.toString(),
                article.publishedAt());
    }

    private static ArticleUnreadable empty() {
        return new ArticleUnreadable("EMPTY", "There is nothing on the page");
    }

    private static ArticlePayload refused(String code, String message) {
        return ArticlePayload.refused(new UserError(code, message, List.of("input", "url")));
    }
}
