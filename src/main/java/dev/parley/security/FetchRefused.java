package dev.parley.security;

/** A page that is not fetched, or not to its end; the message says which rule it breaks. */
public class FetchRefused extends RuntimeException {
    FetchRefused(String message) {
        super(message);
    }

    FetchRefused(String message, Throwable cause) {
        super(message, cause);
    }
}
