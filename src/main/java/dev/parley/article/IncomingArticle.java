package dev.parley.article;

import org.jspecify.annotations.Nullable;

/**
 * An article as it arrives, before anything is known of it.
 *
 * @param content what was received, as it was received
 * @param publishedAt an ISO date or date-time with offset, as given
 */
public record IncomingArticle(
        String content,
        Form form,
        @Nullable String title,
        @Nullable String publisher,
        @Nullable String url,
        @Nullable String publishedAt) {

    /** How the content is to be read. */
    public enum Form {
        PLAIN,
        HTML
    }

    public static IncomingArticle plain(String text) {
        return new IncomingArticle(text, Form.PLAIN, null, null, null, null);
    }

    public IncomingArticle publishedAt(String time) {
        return new IncomingArticle(content, form, title, publisher, url, time);
    }
}
