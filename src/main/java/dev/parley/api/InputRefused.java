package dev.parley.api;

/** An argument that the schema allows but the field does not; the message tells what to mend. */
public class InputRefused extends RuntimeException {
    private final String code;

    public InputRefused(String code, String message) {
        super(message);
        this.code = code;
    }

    public String code() {
        return code;
    }
}
