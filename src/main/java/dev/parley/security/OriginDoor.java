package dev.parley.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets no other site's page ask through a browser: the server is asked by its own name, so that a name which leads here by
 * DNS rebinding is none, and by pages of its own only.
 */
final class OriginDoor extends OncePerRequestFilter {
    private static final Set<String> OWN = Set.of("localhost", "127.0.0.1", "[::1]");

    private final Set<String> hosts;
    private final boolean anyHost;

    /** @param anyHost with a login, and no names given: then a foreign name gets nobody in */
    OriginDoor(List<String> hosts, boolean anyHost) {
        this.hosts = new HashSet<>(OWN);
        hosts.forEach(host -> this.hosts.add(host.toLowerCase(Locale.ROOT)));
        this.anyHost = anyHost;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String host = request.getHeader(HttpHeaders.HOST);
        if (!isOwn(host)) {
            refuse(request, response, "FOREIGN_HOST", "This server is not asked by that name");
        } else if (!isSameOrigin(request.getHeader(HttpHeaders.ORIGIN), host) || isCrossSite(request)) {
            refuse(request, response, "FOREIGN_ORIGIN", "Pages of other sites may not ask this server");
        } else {
            chain.doFilter(request, response);
        }
    }

    private boolean isOwn(@Nullable String host) {
        return host != null && (anyHost || hosts.contains(withoutPort(host.toLowerCase(Locale.ROOT))));
    }

    private static String withoutPort(String host) {
        return host.replaceFirst(":\\d+$", "");
    }

    private static boolean isSameOrigin(@Nullable String origin, @Nullable String host) {
        if (origin == null || host == null) {
            return origin == null;
        }
        try {
            String authority = URI.create(origin).getRawAuthority();
            return authority != null && authority.equalsIgnoreCase(host);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** A browser tells of itself what no page can change; following a link here is all that another site may do. */
    private static boolean isCrossSite(HttpServletRequest request) {
        boolean followsLink = "navigate".equals(request.getHeader("Sec-Fetch-Mode"))
                && request.getMethod().equals("GET");
        return "cross-site".equals(request.getHeader("Sec-Fetch-Site")) && !followsLink;
    }

    private static void refuse(HttpServletRequest request, HttpServletResponse response, String code, String message)
            throws IOException {
        Refusals.write(request, response, new Refusals.Refusal(HttpServletResponse.SC_FORBIDDEN, code, message));
    }
}
