package dev.parley.article;

import java.util.regex.Pattern;

/** Names an article by what it is: a hash over its text and the publication facts that came with it. */
public record ArticleId(String value) {
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9._:-]{1,200}");

    public ArticleId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Not an article id: " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
