package dev.parley.api.door;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import org.springframework.http.HttpHeaders;

/**
 * An answer that says when to come back, which GraphQL's own handler has no status for: 503 in so many seconds when the
 * database is away, and 429 in more when as many articles wait as may.
 */
final class Away extends HttpServletResponseWrapper {
    static final String SECONDS = "5";

    private static final int SC_TOO_MANY_REQUESTS = 429;

    private int status;

    Away(HttpServletResponse response) {
        super(response);
    }

    @Override
    public void setStatus(int status) {
        super.setStatus(this.status == 0 ? status : this.status);
    }

    @Override
    public void setHeader(String name, String value) {
        note(name, value);
        super.setHeader(name, value);
    }

    @Override
    public void addHeader(String name, String value) {
        note(name, value);
        super.addHeader(name, value);
    }

    private void note(String name, String value) {
        if (name.equalsIgnoreCase(HttpHeaders.RETRY_AFTER)) {
            status = value.equals(SECONDS) ? SC_SERVICE_UNAVAILABLE : SC_TOO_MANY_REQUESTS;
            super.setStatus(status);
        }
    }
}
