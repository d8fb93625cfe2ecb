package dev.parley.api.door;

import dev.parley.api.ApiSettings;
import dev.parley.api.RequestRefused;
import dev.parley.timeline.Deadline;
import io.micrometer.context.ContextRegistry;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterProperties;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Holds requests to the GraphQL-over-HTTP specification where the framework is more lenient, and lets queries in by GET:
 * they go on as the POST that they stand for.
 */
@Component
@Order(GraphQlDoor.BEHIND_THE_DOORS)
class GraphQlDoor extends OncePerRequestFilter {
    static final int BEHIND_THE_DOORS = SecurityFilterProperties.DEFAULT_FILTER_ORDER + 1;
    private final GraphQlRequests requests;
    private final String path;
    private final int longest;
    private final Duration timeout;

    GraphQlDoor(
            GraphQlRequests requests,
            ApiSettings settings,
            @Value("${spring.graphql.http.path:/graphql}") String path) {
        this.requests = requests;
        this.path = path;
        this.longest = Math.toIntExact(settings.body().toBytes());
        this.timeout = settings.timeout();
        // The time that is left goes wherever a request is worked on.
        ContextRegistry.getInstance()
                .registerThreadLocalAccessor("parley.deadline", Deadline::current, Deadline::set, Deadline::clear);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().equals(request.getContextPath() + path)
                || request.getMethod().equals("OPTIONS");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            byte[] body = body(request);
            if (!isStream(request)) {
                Deadline.set(Deadline.in(timeout));
            }
            chain.doFilter(new JsonPost(request, body), isStream(request) ? response : new Away(response));
        } catch (RequestRefused e) {
            refuse(request, response, e);
        } finally {
            Deadline.clear();
        }
    }

    private byte[] body(HttpServletRequest request) throws IOException {
        return switch (request.getMethod()) {
            case "GET" -> requests.ofAddress(request);
            case "POST" -> posted(request);
            default -> throw new RequestRefused(405, "METHOD_NOT_ALLOWED", "GraphQL is asked with POST or GET");
        };
    }

    private byte[] posted(HttpServletRequest request) throws IOException {
        if (!isJson(request.getContentType())) {
            throw new RequestRefused(415, "UNSUPPORTED_MEDIA_TYPE", "The body is sent as application/json");
        }
        byte[] body = request.getInputStream().readNBytes(longest + 1);
        if (body.length > longest) {
            throw new RequestRefused(413, "TOO_LARGE", "The body is longer than " + longest + " bytes");
        }
        requests.check(body);
        return body;
    }

    /** Subscriptions last as long as somebody listens. */
    private static boolean isStream(HttpServletRequest request) {
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        return accept != null && accept.contains(MediaType.TEXT_EVENT_STREAM_VALUE);
    }

    private static boolean isJson(@Nullable String contentType) {
        try {
            return contentType != null
                    && MediaType.APPLICATION_JSON.equalsTypeAndSubtype(MediaType.parseMediaType(contentType));
        } catch (InvalidMediaTypeException e) {
            return false;
        }
    }

    private static void refuse(HttpServletRequest request, HttpServletResponse response, RequestRefused refused)
            throws IOException {
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        boolean own = accept != null && accept.contains("application/graphql-response+json");
        response.setStatus(refused.status());
        if (refused.status() == 405) {
            response.setHeader(HttpHeaders.ALLOW, request.getMethod().equals("GET") ? "POST" : "GET, POST");
        }
        response.setContentType(own ? "application/graphql-response+json" : "application/json");
        response.getOutputStream().write(GraphQlRequests.error(refused));
    }
}
