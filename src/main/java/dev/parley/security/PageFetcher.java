package dev.parley.security;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Fetches pages and feeds of the public web and nothing else: http and https on their own ports, no address of this machine
 * or its network, every redirect checked anew, and nothing that the site's robots.txt forbids.
 */
public final class PageFetcher {
    private static final int LONGEST = 5 * 1024 * 1024;
    private static final int REDIRECTS = 3;
    private static final Duration TIME = Duration.ofSeconds(15);
    private static final Set<Integer> REDIRECT_STATUS = Set.of(301, 302, 303, 307, 308);
    private static final int NOT_MODIFIED = 304;

    private final Web web;
    private final Robots robots;
    private final Duration time;

    /** Fetches under the rules of {@link PageFetcher}, each page within 15 seconds and 5 MB. */
    public PageFetcher() {
        this(Web.open(LONGEST), TIME);
    }

    PageFetcher(Web web, Duration time) {
        this.web = web;
        this.robots = new Robots(web);
        this.time = time;
    }

    /**
     * What a fetch gave.
     *
     * @param uri after redirects
     * @param mediaType as the server gave it; empty when it gave none
     * @param content all of it, in memory
     * @param validators by which to ask whether it has changed
     * @param cut whether there was more of it than is taken
     */
    public record Page(URI uri, String mediaType, InputStream content, Validators validators, boolean cut) {}

    /** What a server says of the version that it gave, empty when nothing: its tag and when it was changed. */
    public record Validators(String tag, String modified) {
        public static final Validators NONE = new Validators("", "");
    }

    /** @throws FetchRefused when the address or the answer breaks a rule, a page longer than 5 MB included */
    public Page fetch(URI uri) {
        Page page = fetch(uri, Validators.NONE)
                .orElseThrow(() -> new FetchRefused(uri + " answered with status " + NOT_MODIFIED));
        if (page.cut()) {
            throw new FetchRefused(uri + " cannot be fetched: longer than " + LONGEST + " bytes");
        }
        return page;
    }

    /**
     * The beginning of it, at most 5 MB; empty when it is what it was.
     *
     * @throws FetchRefused when the address or the answer breaks a rule
     */
    public Optional<Page> fetch(URI uri, Validators known) {
        long end = System.nanoTime() + time.toNanos();
        URI next = uri;
        for (int hop = 0; hop <= REDIRECTS; hop++) {
            OutboundPolicy.check(next);
            if (!robots.allow(next, left(end))) {
                throw new FetchRefused(next + " is refused: the site's robots.txt forbids it");
            }
            Web.Answer answer = web.get(next, conditions(known), left(end));
            if (!REDIRECT_STATUS.contains(answer.status())) {
                return read(next, answer);
            }
            next = redirect(next, answer.header().apply("Location"));
        }
        throw new FetchRefused(uri + " redirects more than " + REDIRECTS + " times");
    }

    private static Duration left(long end) {
        return Duration.ofNanos(end - System.nanoTime());
    }

    private static Map<String, String> conditions(Validators known) {
        Map<String, String> headers = new HashMap<>();
        if (!known.tag().isEmpty()) {
            headers.put("If-None-Match", known.tag());
        }
        if (!known.modified().isEmpty()) {
            headers.put("If-Modified-Since", known.modified());
        }
        return headers;
    }

    private static URI redirect(URI from, String location) {
        if (location.isEmpty()) {
            throw new FetchRefused(from + " redirects to nowhere");
        }
        try {
            return from.resolve(location);
        } catch (IllegalArgumentException e) {
            throw new FetchRefused(from + " redirects to what is no address", e);
        }
    }

    private static Optional<Page> read(URI uri, Web.Answer answer) {
        if (answer.status() == NOT_MODIFIED) {
            return Optional.empty();
        }
        if (answer.status() != 200) {
            throw new FetchRefused(uri + " answered with status " + answer.status());
        }
        Validators validators =
                new Validators(answer.header().apply("ETag"), answer.header().apply("Last-Modified"));
        return Optional.of(new Page(
                uri,
                answer.header().apply("Content-Type"),
                new ByteArrayInputStream(answer.body()),
                validators,
                answer.cut()));
    }
}
