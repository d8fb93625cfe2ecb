package dev.parley.resolve;

import dev.parley.article.ArticleId;
import dev.parley.article.Fingerprint;
import dev.parley.article.Publication;
import dev.parley.extract.Extraction;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One article's part in the story: what it tells, when it became known, and how to see whether it is a reprint.
 *
 * @param text the article's, verbatim: what was said is told by spans of it
 */
public record Telling(
        ArticleId article, @Nullable String publisher, String text, Fingerprint fingerprint, Extraction extraction) {

    public Publication publication() {
        return extraction.published();
    }

    /** The moment from which all of it is known to be public; empty when nothing bounds it. */
    public Optional<Instant> knownFrom() {
        return Optional.ofNullable(publication().time().latest());
    }
}
