package dev.parley.api.door;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.resource.EncodedResourceResolver;
import org.springframework.web.servlet.resource.ResourceResolverChain;

/** Files as brotli wherever it is understood: browsers name gzip first, and would get it. */
class SmallestFiles extends EncodedResourceResolver {
    private static final String BROTLI = "br";

    @Override
    protected @Nullable Resource resolveResourceInternal(
            @Nullable HttpServletRequest request,
            String path,
            List<? extends Resource> locations,
            ResourceResolverChain chain) {
        return super.resolveResourceInternal(brotliOnly(request), path, locations, chain);
    }

    private static @Nullable HttpServletRequest brotliOnly(@Nullable HttpServletRequest request) {
        String accepted = request == null ? null : request.getHeader(HttpHeaders.ACCEPT_ENCODING);
        if (request == null || accepted == null || !accepted.matches("(.*[, ])?br([, ].*)?")) {
            return request;
        }
        return new HttpServletRequestWrapper(request) {
            @Override
            public @Nullable String getHeader(String name) {
                return HttpHeaders.ACCEPT_ENCODING.equalsIgnoreCase(name) ? BROTLI : super.getHeader(name);
            }
        };
    }
}
