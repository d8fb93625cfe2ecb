package dev.parley.extract;

/** An article on which extraction broke down; the message says on what. */
public class ExtractionFailed extends RuntimeException {
    public ExtractionFailed(String message, Throwable cause) {
        super(message, cause);
    }
}
