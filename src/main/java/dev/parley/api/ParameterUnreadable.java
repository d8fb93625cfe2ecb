package dev.parley.api;

/** A parameter in the address of a request is not what it should be; the message says how it is written. */
public class ParameterUnreadable extends RuntimeException {
    private final String parameter;

    public ParameterUnreadable(String parameter, String message) {
        super(message);
        this.parameter = parameter;
    }

    String parameter() {
        return parameter;
    }
}
