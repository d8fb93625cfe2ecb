package dev.parley.article;

/** Says what is wrong with an article that cannot be taken in; the code is stable, the message is for people. */
public class ArticleUnreadable extends RuntimeException {
    private final String code;

    public ArticleUnreadable(String code, String message) {
        super(message);
        this.code = code;
    }

    /** Stable and in upper case, such as {@code EMPTY} or {@code TOO_LARGE}. */
    public String code() {
        return code;
    }
}
