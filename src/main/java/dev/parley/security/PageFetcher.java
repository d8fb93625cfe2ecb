package dev.parley.security;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Set;

/**
 * Fetches pages of the public web and nothing else: http and https on their own ports, no address of this machine or its
 * network, every redirect checked anew.
 */
public final class PageFetcher {
    private static final int LONGEST = 5 * 1024 * 1024;
    private static final int REDIRECTS = 3;
    private static final Duration TIME = Duration.ofSeconds(15);
    private static final Set<Integer> REDIRECT_STATUS = Set.of(301, 302, 303, 307, 308);

    private final HttpClient http = HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(TIME)
            .build();

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
            check(next);
            HttpResponse<InputStream> answer = send(next);
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

    private HttpResponse<InputStream> send(URI uri) {
        try {
            return http.send(
                    HttpRequest.newBuilder(uri)
                            .timeout(TIME)
                            .header("User-Agent", "Parley (news analysis; reads single pages on request)")
                            .build(),
                    BodyHandlers.ofInputStream());
        } catch (IOException e) {
            throw new FetchRefused(uri + " cannot be fetched: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new FetchRefused("interrupted", e);
        }
    }

    private static Page read(URI uri, HttpResponse<InputStream> answer) {
        if (answer.statusCode() != 200) {
            throw new FetchRefused(uri + " answered with status " + answer.statusCode());
        }
        try (InputStream body = answer.body()) {
            byte[] content = body.readNBytes(LONGEST + 1);
            if (content.length > LONGEST) {
                throw new FetchRefused(uri + " is longer than " + LONGEST + " bytes");
            }
            return new Page(
                    uri, answer.headers().firstValue("Content-Type").orElse(""), new ByteArrayInputStream(content));
        } catch (IOException e) {
            throw new FetchRefused(uri + " broke off: " + e.getMessage(), e);
        }
    }
}
