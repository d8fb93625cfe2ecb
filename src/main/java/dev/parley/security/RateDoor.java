package dev.parley.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/** Counts the requests of whoever a key stands for, an address or a token, and refuses those beyond so many a minute. */
final class RateDoor extends OncePerRequestFilter {
    private static final int MOST_KEYS = 100_000;

    private final Function<HttpServletRequest, String> key;
    private final int perMinute;
    private final boolean onlyRefused;
    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(MOST_KEYS)
            .expireAfterAccess(Duration.ofMinutes(2))
            .build();

    private RateDoor(Function<HttpServletRequest, String> key, int perMinute, boolean onlyRefused) {
        this.key = key;
        this.perMinute = perMinute;
        this.onlyRefused = onlyRefused;
    }

    static RateDoor perAddress(int perMinute) {
        return new RateDoor(HttpServletRequest::getRemoteAddr, perMinute, false);
    }

    static RateDoor perToken(int perMinute) {
        return new RateDoor(request -> Caller.current().name(), perMinute, false);
    }

    /** Counts only what is answered with 401, so that nobody tries tokens one after the other. */
    static RateDoor refusedPerAddress(int perMinute) {
        return new RateDoor(HttpServletRequest::getRemoteAddr, perMinute, true);
    }

    /** Several of them stand one behind the other. */
    @Override
    protected String getAlreadyFilteredAttributeName() {
        return super.getAlreadyFilteredAttributeName() + "@" + System.identityHashCode(this);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Bucket bucket = buckets.get(key.apply(request), any -> newBucket());
        if (onlyRefused && bucket.getAvailableTokens() > 0) {
            chain.doFilter(request, response);
            if (response.getStatus() == HttpServletResponse.SC_UNAUTHORIZED) {
                bucket.tryConsume(1);
            }
            return;
        }
        ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
        if (probe.isConsumed()) {
            chain.doFilter(request, response);
        } else {
            refuse(request, response, probe.getNanosToWaitForRefill());
        }
    }

    private Bucket newBucket() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, Duration.ofMinutes(1)))
                .build();
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response, long nanos) throws IOException {
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(TimeUnit.NANOSECONDS.toSeconds(nanos) + 1));
        String message = "More than " + perMinute + (onlyRefused ? " refused tokens" : " requests") + " a minute";
        Refusals.write(request, response, new Refusals.Refusal(429, "TOO_MANY_REQUESTS", message));
    }
}
