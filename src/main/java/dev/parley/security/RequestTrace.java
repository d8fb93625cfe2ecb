package dev.parley.security;

import io.micrometer.context.ContextRegistry;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Gives every request an id that stands in its answer and with each line of the log that is written for it: the trace of
 * the asker's {@code traceparent} (W3C Trace Context), or a new one.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class RequestTrace extends OncePerRequestFilter {
    static final String HEADER = "X-Trace-Id";
    private static final String KEY = "traceId";
    private static final Pattern PARENT =
            Pattern.compile("[0-9a-f]{2}-(?!0{32})([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}");

    RequestTrace() {
        // It goes wherever a request is worked on.
        ContextRegistry.getInstance()
                .registerThreadLocalAccessor(
                        "parley.trace", () -> MDC.get(KEY), trace -> MDC.put(KEY, trace), () -> MDC.remove(KEY));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String trace = trace(request.getHeader("traceparent"));
        response.setHeader(HEADER, trace);
        MDC.put(KEY, trace);
        try {
            chain.doFilter(request, response);
        } finally {
            MDC.remove(KEY);
        }
    }

    private static String trace(@Nullable String parent) {
        Matcher given = PARENT.matcher(parent == null ? "" : parent);
        return given.matches() ? given.group(1) : UUID.randomUUID().toString().replace("-", "");
    }
}
