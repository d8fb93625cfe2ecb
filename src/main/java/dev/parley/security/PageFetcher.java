package dev.parley.security;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.BodySubscribers;
import java.net.http.HttpResponse.ResponseInfo;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

/**
 * Fetches pages of the public web and nothing else: http and https on their own ports, no address of this machine or its
 * network, every redirect checked anew.
 */
public final class PageFetcher {
    private static final int LONGEST = 5 * 1024 * 1024;
    private static final int REDIRECTS = 3;
    private static final Duration TIME = Duration.ofSeconds(15);
    private static final Set<Integer> REDIRECT_STATUS = Set.of(301, 302, 303, 307, 308);

    private final Consumer<URI> policy;
    private final Duration time;
    private final HttpClient http = HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(TIME)
            .build();

    /** Fetches under the rules of {@link PageFetcher}, each page within 15 seconds. */
    public PageFetcher() {
        this(PageFetcher::check, TIME);
    }

    /** @param policy throws {@link FetchRefused} for what may not be asked */
    PageFetcher(Consumer<URI> policy, Duration time) {
        this.policy = policy;
        this.time = time;
    }

    /**
     * What a fetch gave.
     *
     * @param uri after redirects
     * @param mediaType as the server gave it; empty when it gave none
     * @param content all of it, in memory
     */
    public record Page(URI uri, String mediaType, InputStream content) {}

    /** @throws FetchRefused when the address or the answer breaks a rule */
    public Page fetch(URI uri) {
        URI next = uri;
        for (int hop = 0; hop <= REDIRECTS; hop++) {
            policy.accept(next);
            HttpResponse<byte[]> answer = send(next);
            if (!REDIRECT_STATUS.contains(answer.statusCode())) {
                return read(next, answer);
            }
            URI from = next;
            next = from.resolve(answer.headers()
                    .firstValue("Location")
                    .orElseThrow(() -> new FetchRefused(from + " redirects to nowhere")));
        }
        throw new FetchRefused(uri + " redirects more than " + REDIRECTS + " times");
    }

    static void check(URI uri) {
        String scheme = String.valueOf(uri.getScheme());
        boolean web = scheme.equals("http") || scheme.equals("https");
        boolean ownPort = uri.getPort() == -1 || uri.getPort() == (scheme.equals("https") ? 443 : 80);
        if (!web || uri.getHost() == null || uri.getUserInfo() != null || !ownPort) {
            throw new FetchRefused(
                    uri + " is refused: only http and https on their own ports, without a user name, are fetched");
        }
        try {
            for (InetAddress address : InetAddress.getAllByName(uri.getHost())) {
                if (!PublicAddress.is(address)) {
                    throw new FetchRefused(uri + " is refused: it leads to " + address.getHostAddress()
                            + ", which is not on the public internet");
                }
            }
        } catch (UnknownHostException e) {
            throw new FetchRefused("There is no host " + uri.getHost(), e);
        }
    }

    private HttpResponse<byte[]> send(URI uri) {
        HttpRequest request = HttpRequest.newBuilder(uri)
                .header("User-Agent", "Parley (news analysis; reads single pages on request)")
                .build();
        // The request's own time-out ends with the headers; this one bounds the body as well.
        CompletableFuture<HttpResponse<byte[]>> answer = http.sendAsync(request, PageFetcher::bodyOf);
        try {
            return answer.get(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            answer.cancel(true);
            throw new FetchRefused(uri + " cannot be fetched: not whole after " + time.toMillis() + " ms", e);
        } catch (ExecutionException e) {
            throw new FetchRefused(uri + " cannot be fetched: " + reasonOf(e), e);
        } catch (InterruptedException e) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            throw new FetchRefused("interrupted", e);
        }
    }

    /** The innermost words there are: the client wraps its faults, and a few of them have no message. */
    private static String reasonOf(ExecutionException fault) {
        Throwable cause = fault.getCause() == null ? fault : fault.getCause();
        String said = cause.getMessage();
        return said == null ? cause.getClass().getSimpleName() : said;
    }

    /** Only a page's body is kept; that of a redirect or a refusal is passed over. */
    private static BodySubscriber<byte[]> bodyOf(ResponseInfo info) {
        return info.statusCode() == 200 ? new BoundedBody(LONGEST) : BodySubscribers.replacing(new byte[0]);
    }

    private static Page read(URI uri, HttpResponse<byte[]> answer) {
        if (answer.statusCode() != 200) {
            throw new FetchRefused(uri + " answered with status " + answer.statusCode());
        }
        String type = answer.headers().firstValue("Content-Type").orElse("");
        return new Page(uri, type, new ByteArrayInputStream(answer.body()));
    }
}
