package dev.parley.article;

/**
 * How much is taken in at once.
 *
 * @param longestText UTF-8 bytes of an article's text
 * @param longestPage UTF-8 bytes of an HTML page, of which only the text is kept
 * @param longestLine bytes of a line of JSON Lines
 */
public record ArticleSettings(int longestText, int longestPage, int longestLine) {
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
