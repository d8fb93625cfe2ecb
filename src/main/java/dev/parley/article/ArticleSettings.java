package dev.parley.article;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much is taken in at once.
 *
 * @param longestText UTF-8 bytes of an article's text
 * @param longestPage UTF-8 bytes of an HTML page, of which only the text is kept
 * @param longestLine bytes of a line of JSON Lines
 */
@ConfigurationProperties("parley.article")
public record ArticleSettings(
        @DefaultValue("1048576") int longestText,
        @DefaultValue("4194304") int longestPage,
        @DefaultValue("2097152") int longestLine) {
    private static final int MEGABYTE = 1 << 20;

    public ArticleSettings {
        if (longestText <= 0 || longestPage < longestText || longestLine <= 0) {
            throw new IllegalArgumentException("Limits of articles must be positive, and that of a page not below that"
                    + " of its text: " + longestText + ", " + longestPage + ", " + longestLine);
        }
    }

    public static ArticleSettings defaults() {
        return new ArticleSettings(MEGABYTE, 4 * MEGABYTE, 2 * MEGABYTE);
    }
}
