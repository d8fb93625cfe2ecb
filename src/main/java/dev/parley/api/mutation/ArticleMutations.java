package dev.parley.api.mutation;

import dev.parley.article.ArticleId;
import dev.parley.article.ArticleUnreadable;
import dev.parley.article.IncomingArticle;
import dev.parley.pipeline.Intake;
import dev.parley.pipeline.Receipt;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** Articles in and out. */
@Controller
class ArticleMutations {
    private final Intake intake;

    ArticleMutations(Intake intake) {
        this.intake = intake;
    }

    /** An article to be stored. */
    record IngestArticleInput(
            String text,
            @Nullable String title,
            @Nullable String url,
            @Nullable String publisher,
            @Nullable String publishedAt,
            @Nullable Boolean liftRetraction) {

        IncomingArticle article() {
            return new IncomingArticle(text, IncomingArticle.Form.PLAIN, title, publisher, url, publishedAt);
        }
    }

    /** An article to be taken back. */
    record RetractArticleInput(String id, String reason) {}

    /** An article to be read again. */
    record RetryArticleInput(String id) {}

    /** What became of an article. */
    record ArticlePayload(@Nullable StoredArticle article, boolean alreadyKnown, List<UserError> userErrors)
            implements Rights.Written {

        @Override
        public @Nullable String about() {
            return article == null ? null : article.id();
        }

        static ArticlePayload of(Receipt receipt) {
            return new ArticlePayload(StoredArticle.of(receipt), receipt.alreadyKnown(), List.of());
        }

        static ArticlePayload refused(UserError error) {
            return new ArticlePayload(null, false, List.of(error));
        }
    }

    /** What a person can mend. */
    record UserError(String code, String message, List<String> path) {}

    @MutationMapping
    ArticlePayload ingestArticle(@Argument IngestArticleInput input) {
        try {
            IncomingArticle article = input.article();
            boolean lift = Boolean.TRUE.equals(input.liftRetraction());
            return ArticlePayload.of(lift ? intake.receiveAgain(article) : intake.receive(article));
        } catch (ArticleUnreadable e) {
            return ArticlePayload.refused(
                    new UserError(e.code(), String.valueOf(e.getMessage()), List.of("input", field(e))));
        }
    }

    @MutationMapping
    ArticlePayload retractArticle(@Argument RetractArticleInput input) {
        if (input.reason().isBlank()) {
            return ArticlePayload.refused(
                    new UserError("REASON_MISSING", "Say why, for those who ask later", List.of("input", "reason")));
        }
        return withArticle(input.id(), article -> intake.retract(article, input.reason()));
    }

    @MutationMapping
    ArticlePayload retryArticle(@Argument RetryArticleInput input) {
        return withArticle(input.id(), intake::retry);
    }

    private static ArticlePayload withArticle(String id, Function<ArticleId, Optional<Receipt>> change) {
        return articleId(id)
                .flatMap(change)
                .map(ArticlePayload::of)
                .orElseGet(() -> ArticlePayload.refused(
                        new UserError("NO_SUCH_ARTICLE", "No article has this id", List.of("input", "id"))));
    }

    private static Optional<ArticleId> articleId(String id) {
        try {
            return Optional.of(new ArticleId(id));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String field(ArticleUnreadable e) {
        return e.code().contains("DATE") || e.code().contains("PUBLISHED") ? "publishedAt" : "text";
    }
}
