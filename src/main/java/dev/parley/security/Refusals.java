package dev.parley.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;

/** What is answered at the doors, in the forms that the API's own errors have. None of it repeats what was sent. */
final class Refusals implements AuthenticationEntryPoint, AccessDeniedHandler {

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException e)
            throws IOException {
        if (wantsPage(request)) {
            String asked = request.getQueryString();
            boolean page = request.getRequestURI().equals(request.getContextPath() + "/");
            response.sendRedirect(request.getContextPath() + "/login" + (page && asked != null ? "?" + asked : ""));
            return;
        }
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        write(request, response, new Refusal(401, "UNAUTHENTICATED", "A valid token is needed"));
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException e)
            throws IOException {
        write(request, response, new Refusal(403, "FORBIDDEN", "Your role does not allow this"));
    }

    /** Why somebody is not let in. */
    record Refusal(int status, String code, String message) {}

    static void write(HttpServletRequest request, HttpServletResponse response, Refusal refusal) throws IOException {
        String error = request.getRequestURI().endsWith("/graphql")
                ? "{\"errors\":[{\"message\":\"%s\",\"extensions\":{\"code\":\"%s\"}}]}"
                        .formatted(refusal.message(), refusal.code())
                : "{\"error\":{\"code\":\"%s\",\"message\":\"%s\"}}".formatted(refusal.code(), refusal.message());
        response.setStatus(refusal.status());
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.getOutputStream().write(error.getBytes(StandardCharsets.UTF_8));
    }

    private static boolean wantsPage(HttpServletRequest request) {
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        return request.getMethod().equals("GET") && accept != null && accept.contains(MediaType.TEXT_HTML_VALUE);
    }
}
