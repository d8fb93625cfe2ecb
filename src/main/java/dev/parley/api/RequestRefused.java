package dev.parley.api;

/** A request over HTTP that does not even become a GraphQL request. */
public class RequestRefused extends RuntimeException {
    private final int status;
    private final String code;

    public RequestRefused(int status, String code, String message) {
        super(message);
        this.status = status;
        this.code = code;
    }

    public int status() {
        return status;
    }

    public String code() {
        return code;
    }
}
