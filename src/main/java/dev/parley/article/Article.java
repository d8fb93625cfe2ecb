package dev.parley.article;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One article as it is kept.
 *
 * @param text verbatim; every offset anywhere counts its UTF-16 code units
 * @param language ISO 639-1 code, or {@code und}; only {@code en} is extracted
 * @param boilerplate what is not story, in order and without overlap
 * @param fingerprint tells reprints: near-equal texts have near-equal fingerprints
 */
public record Article(
        ArticleId id,
        String text,
        @Nullable String title,
        @Nullable String publisher,
        @Nullable String url,
        @Nullable String byline,
        Publication publication,
        String language,
        List<TextSpan> boilerplate,
        Fingerprint fingerprint) {

    public Article {
        if (text.isBlank()) {
            throw new ArticleUnreadable("EMPTY", "The article has no text");
        }
        boilerplate = List.copyOf(boilerplate);
    }

    public boolean isEnglish() {
        return language.equals("en");
    }

    public boolean isStory(TextSpan span) {
        return boilerplate.stream().noneMatch(span::overlaps);
    }
}
