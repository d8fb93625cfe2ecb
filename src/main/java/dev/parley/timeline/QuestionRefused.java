package dev.parley.timeline;

/** A question that cannot be answered as it is put; the message tells whoever asked what to mend. */
public class QuestionRefused extends RuntimeException {
    private final String code;

    QuestionRefused(String code, String message) {
        super(message);
        this.code = code;
    }

    /** Stable and in upper case. */
    public String code() {
        return code;
    }
}
