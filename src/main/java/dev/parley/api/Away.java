package dev.parley.api;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import org.springframework.http.HttpHeaders;

/** An answer that becomes a 503 when it says when to come back, which GraphQL's own handler has no status for. */
final class Away extends HttpServletResponseWrapper {
    static final String SECONDS = "5";

    private boolean away;

    Away(HttpServletResponse response) {
        super(response);
    }

    @Override
    public void setStatus(int status) {
        super.setStatus(away ? SC_SERVICE_UNAVAILABLE : status);
    }

    @Override
    public void setHeader(String name, String value) {
        note(name);
        super.setHeader(name, value);
    }

    @Override
    public void addHeader(String name, String value) {
        note(name);
        super.addHeader(name, value);
    }

    private void note(String name) {
        if (name.equalsIgnoreCase(HttpHeaders.RETRY_AFTER)) {
            away = true;
            super.setStatus(SC_SERVICE_UNAVAILABLE);
        }
    }
}
