package dev.parley.article;

import dev.parley.article.VisibleText.Paragraph;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Reads an HTML page: its visible text, which of it is the story, and what the page says about itself. */
final class PageReader {
    /** Deeper than any page made by hand or by a framework; what is deeper is hung in at this depth. */
    private static final int DEEPEST = 256;

    private final PageFactsReader factsReader = new PageFactsReader();

    Page read(String html) {
        Document document = Jsoup.parse(html, "", Parser.htmlParser().setMaxDepth(DEEPEST));
        PageFacts facts = factsReader.read(document);
        Element body = document.body();
        VisibleText visible = VisibleText.of(body);
        MainContent content = MainContent.of(visible, body);
        List<TextSpan> asides = visible.paragraphs().stream()
                .filter(paragraph -> !content.isStory(paragraph) || isHeadline(visible, paragraph, facts.title()))
                .map(Paragraph::span)
                .toList();
        return new Page(visible.text(), asides, facts);
    }

    /** The headline is kept as the title; as part of the story everything in it would be told twice. */
    private static boolean isHeadline(VisibleText page, Paragraph paragraph, @Nullable String title) {
        return paragraph.element().nameIs("h1")
                || (title != null && paragraph.span().in(page.text()).equals(title));
    }
}
