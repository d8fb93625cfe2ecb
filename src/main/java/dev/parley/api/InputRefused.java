package dev.parley.api;

/** An argument that the schema allows but the field does not; the message tells what to mend. */
class InputRefused extends RuntimeException {
    private final String code;

    InputRefused(String code, String message) {
        super(message);
        this.code = code;
    }

    String code() {
        return code;
    }
}
