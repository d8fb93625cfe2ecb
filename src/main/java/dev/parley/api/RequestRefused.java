package dev.parley.api;

/** A request over HTTP that does not even become a GraphQL request. */
class RequestRefused extends RuntimeException {
    private final int status;
    private final String code;

    RequestRefused(int status, String code, String message) {
        super(message);
        this.status = status;
        this.code = code;
    }

    int status() {
        return status;
    }

    String code() {
        return code;
    }
}
