package dev.parley.api;

/** A parameter in the address of a request is not what it should be; the message says how it is written. */
class ParameterUnreadable extends RuntimeException {
    private final String parameter;

    ParameterUnreadable(String parameter, String message) {
        super(message);
        this.parameter = parameter;
    }

    String parameter() {
        return parameter;
    }
}
