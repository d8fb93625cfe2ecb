package dev.parley.article;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Turns what arrived into an article: its text, publication facts, boilerplate and fingerprint. Thread-safe.
 *
 * <p>Plain text is kept verbatim. Of an HTML page the visible text is kept; what stands outside the story is marked as
 * boilerplate, the headline too, since it is kept as the title. What was given with the article goes before what the
 * page says. A publication time is an ISO date or date-time; one without offset counts as its day.
 */
public final class ArticleReader {
    private final ArticleSettings settings;
    private final PageReader pageReader = new PageReader();
    private final BoilerplateMarker boilerplateMarker = new BoilerplateMarker();
    private final LanguageGuess languageGuess = new LanguageGuess();

    public ArticleReader() {
        this(ArticleSettings.defaults());
    }

    public ArticleReader(ArticleSettings settings) {
        this.settings = settings;
    }

    /**
     * @throws ArticleUnreadable when there is nothing to keep, with what is wrong: {@code EMPTY},
     *     {@code BOILERPLATE_ONLY}, {@code TOO_LARGE}, {@code BAD_CHARACTERS} or {@code BAD_DATE}
     */
    public Article read(IncomingArticle incoming) {
        checkFields(incoming);
        Page page = page(incoming);
        TextCheck.check(page.text(), settings.longestText());
        List<TextSpan> boilerplate = boilerplateMarker.mark(page.text(), page.asides());
        List<String> words = StoryWords.of(page.text(), boilerplate);
        if (words.isEmpty()) {
            throw new ArticleUnreadable("BOILERPLATE_ONLY", "There is no story in the article's text");
        }
        PageFacts facts = page.facts();
        return new Article(
                ContentHash.idOf(page.text(), incoming),
                page.text(),
                given(incoming.title(), facts.title()),
                given(incoming.publisher(), facts.publisher()),
                given(incoming.url(), facts.url()),
                facts.byline(),
                new PublicationFinder(page, boilerplate).find(incoming.publishedAt()),
                languageGuess.of(words),
                boilerplate,
                MinHash.of(words));
    }

    private Page page(IncomingArticle incoming) {
        return switch (incoming.form()) {
            case PLAIN -> Page.plain(incoming.content());
            case HTML -> {
                TextCheck.check(incoming.content(), settings.longestPage());
                yield pageReader.read(incoming.content());
            }
        };
    }

    private static void checkFields(IncomingArticle incoming) {
        TextCheck.checkField("title", incoming.title());
        TextCheck.checkField("publisher", incoming.publisher());
        TextCheck.checkField("url", incoming.url());
        TextCheck.checkField("publishedAt", incoming.publishedAt());
    }

    private static @Nullable String given(@Nullable String given, @Nullable String found) {
        return given == null || given.isBlank() ? found : given;
    }
}
