package dev.parley.resolve;

/** A value that a thing of that kind cannot have; the message names the field, the value and what is accepted. */
public class CorrectionRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public CorrectionRefused(String message) {
        super(message);
    }
}
