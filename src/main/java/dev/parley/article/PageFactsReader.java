package dev.parley.article;

import dev.parley.time.TimeSpan;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Finds title, outlet, byline, address and publication time in a page's metadata. */
final class PageFactsReader {
    private static final Pattern BY = Pattern.compile("^by:?\\s+", Pattern.CASE_INSENSITIVE);
    private static final Pattern WEB_ADDRESS = Pattern.compile("https?://\\S+", Pattern.CASE_INSENSITIVE);
    private static final Pattern SITE_SUFFIX = Pattern.compile("\\s[|–—-]\\s[^|–—]{2,40}$");
    private static final int LONGEST = 1_000;
    private static final String[] TIMES = {
        "meta[property=article:published_time]",
        "meta[property=og:published_time]",
        "meta[itemprop=datePublished]",
        "[itemprop=datePublished][datetime]",
        "meta[name=article:published_time]",
        "meta[name=parsely-pub-date]",
        "meta[name=sailthru.date]",
        "meta[name=pubdate]",
        "meta[name=publish-date]",
        "meta[name=publication_date]",
        "meta[name=dc.date.issued]",
        "meta[name=dcterms.created]",
        "meta[name=dc.date]",
        "meta[name=date]",
        "time[pubdate][datetime]",
        "article time[datetime]",
        "time[datetime]"
    };

    private final LinkedDataReader linkedDataReader = new LinkedDataReader();

    PageFacts read(Document page) {
        LinkedDataReader.Facts linked = linkedDataReader.read(page);
        return new PageFacts(
                title(page, linked),
                first(content(page, "meta[property=og:site_name]"), linked.publisher()),
                address(page),
                byline(page, linked),
                published(page, linked));
    }

    private static @Nullable String title(Document page, LinkedDataReader.Facts linked) {
        String written = page.title();
        return first(
                content(page, "meta[property=og:title]"),
                linked.headline(),
                content(page, "meta[name=twitter:title]"),
                Optional.ofNullable(page.selectFirst("article h1, main h1, h1")).map(Element::text),
                Optional.of(SITE_SUFFIX.matcher(written).replaceFirst("")),
                Optional.of(written));
    }

    private static @Nullable String byline(Document page, LinkedDataReader.Facts linked) {
        Predicate<String> isNoAddress = author -> !WEB_ADDRESS.matcher(author).matches();
        String found = first(
                linked.author(),
                content(page, "meta[name=author]").filter(isNoAddress),
                content(page, "meta[property=article:author]").filter(isNoAddress),
                Optional.ofNullable(page.selectFirst("[itemprop=author], [rel=author], .byline, .author"))
                        .map(Element::text));
        return found == null ? null : BY.matcher(found).replaceFirst("");
    }

    private static @Nullable String address(Document page) {
        Predicate<String> isAddress = url -> WEB_ADDRESS.matcher(url).matches();
        return first(
                Optional.ofNullable(page.selectFirst("link[rel=canonical]"))
                        .map(link -> link.attr("href"))
                        .filter(isAddress),
                content(page, "meta[property=og:url]").filter(isAddress));
    }

    private static TimeSpan published(Document page, LinkedDataReader.Facts linked) {
        Stream<String> written = Stream.of(TIMES)
                .flatMap(query -> page.select(query).stream()
                        .limit(3)
                        .map(element ->
                                element.hasAttr("datetime") ? element.attr("datetime") : element.attr("content")));
        return Stream.concat(linked.published().stream(), written)
                .map(IsoTime::lenient)
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(TimeSpan.unknown());
    }

    private static Optional<String> content(Document page, String query) {
        return Optional.ofNullable(page.selectFirst(query)).map(meta -> meta.attr("content"));
    }

    @SafeVarargs
    private static @Nullable String first(Optional<String>... candidates) {
        for (Optional<String> candidate : candidates) {
            String value = candidate.orElse("").strip();
            if (!value.isEmpty() && value.length() <= LONGEST) {
                return value;
            }
        }
        return null;
    }
}
