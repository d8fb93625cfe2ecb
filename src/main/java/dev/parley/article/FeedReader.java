package dev.parley.article;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.InputStream;
import java.io.StringReader;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the links of an RSS or Atom feed, at most a thousand. */
public final class FeedReader {
    static final int MOST = 1_000;
    private static final Set<String> MEDIA_TYPES = Set.of("application/rss+xml", "application/atom+xml");
    private static final Set<String> MAYBE = Set.of("application/xml", "text/xml");

    /** Whether what a server called so is a feed; of XML without a name the beginning tells. */
    public static boolean isFeed(String mediaType, String beginning) {
        String type = mediaType.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT);
        return MEDIA_TYPES.contains(type)
                || (MAYBE.contains(type)
                        && Stream.of("<rss", "<feed", "<rdf:RDF").anyMatch(beginning::contains));
    }

    /**
     * In the order of the feed, each once.
     *
     * @param base against which relative links are read
     * @throws ArticleUnreadable {@code BAD_FEED} when it is none, or has what no feed needs: a DOCTYPE, elements 200 deep
     */
    public List<URI> links(InputStream feed, URI base) {
        try {
            SyndFeedInput input = new SyndFeedInput();
            input.setAllowDoctypes(false);
            return input.build(new StringReader(FeedXml.bounded(feed, MOST))).getEntries().stream()
                    .map(FeedReader::link)
                    .filter(Objects::nonNull)
                    .flatMap(link -> resolved(base, link).stream())
                    .distinct()
                    .limit(MOST)
                    .toList();
        } catch (FeedException | IllegalArgumentException e) {
            throw new ArticleUnreadable("BAD_FEED", "It is no RSS or Atom feed");
        }
    }

    private static @Nullable String link(SyndEntry entry) {
        String link = entry.getLink();
        return link == null || link.isBlank() ? null : link.strip();
    }

    private static Optional<URI> resolved(URI base, String link) {
        try {
            return Optional.of(base.resolve(link));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
