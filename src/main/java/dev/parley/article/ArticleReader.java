package dev.parley.article;

import dev.parley.time.TimeSpan;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.List;

/** Turns what arrived into an article: its text, publication facts, boilerplate and fingerprint. Thread-safe. */
public final class ArticleReader {

    /** @throws ArticleUnreadable when there is nothing to keep, with what is wrong */
    public Article read(IncomingArticle incoming) {
        return new Article(
                idOf(incoming),
                incoming.content(),
                incoming.title(),
                incoming.publisher(),
                incoming.url(),
                null,
                publication(incoming),
                "en",
                List.of(),
                new Fingerprint(List.of()));
    }

    private static Publication publication(IncomingArticle incoming) {
        String given = incoming.publishedAt();
        if (given == null) {
            return Publication.unknown();
        }
        TimeSpan time = given.contains("T")
                ? TimeSpan.instant(OffsetDateTime.parse(given))
                : TimeSpan.day(LocalDate.parse(given));
        return new Publication(time, Publication.Basis.GIVEN);
    }

    private static ArticleId idOf(IncomingArticle incoming) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest(incoming.toString().getBytes(StandardCharsets.UTF_8));
            return new ArticleId(HexFormat.of().formatHex(hash, 0, 10));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
