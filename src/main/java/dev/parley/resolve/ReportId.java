package dev.parley.resolve;

import dev.parley.article.ArticleId;

/**
 * Names one report of one article.
 *
 * @param local its id within the article's extraction
 */
public record ReportId(ArticleId article, String local) implements Comparable<ReportId> {

    /** The form in which it is stored and shown: the earliest report's is the id of the thing. */
    public String text() {
        return article.value() + "-" + local;
    }

    /** @throws IllegalArgumentException when it is not the text of one */
    public static ReportId parse(String text) {
        int dash = text.lastIndexOf('-');
        if (dash < 0 || dash == text.length() - 1) {
            throw new IllegalArgumentException("Not a report's id: " + text);
        }
        return new ReportId(new ArticleId(text.substring(0, dash)), text.substring(dash + 1));
    }

    @Override
    public int compareTo(ReportId other) {
        return text().compareTo(other.text());
    }

    @Override
    public String toString() {
        return text();
    }
}
