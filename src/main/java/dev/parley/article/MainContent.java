package dev.parley.article;

import dev.parley.article.VisibleText.Paragraph;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Tells the story of one page from what surrounds it: the element that says it is the article, else the deepest that
 * holds nearly all of the running text, less the furniture inside. Used once.
 */
final class MainContent {
    private static final int SHORTEST_RUNNING_TEXT = 40;
    private static final double MOST_LINKED = 0.5;
    private static final double NEARLY_ALL = 0.75;
    private static final double ENOUGH_FOR_AN_ARTICLE = 0.4;
    private static final double NOTHING_BUT_LINKS = 0.8;
    private static final int LONGEST_LIST_ITEM = 200;
    private static final Set<String> NO_CONTAINER =
            Set.of("p", "blockquote", "pre", "ul", "ol", "li", "table", "tbody", "tr", "td");

    private final Element body;
    private final PageFurniture furniture;
    private final Map<Element, Integer> weights = new HashMap<>();
    private final Element story;

    MainContent(VisibleText page, Element body, boolean goesByNames) {
        this.body = body;
        this.furniture = new PageFurniture(body, goesByNames);
        page.paragraphs().stream().filter(this::isRunningText).forEach(this::weigh);
        this.story = article().orElseGet(this::deepest);
    }

    /** Pages exist that call their whole content a sidebar: then names say nothing. */
    static MainContent of(VisibleText page, Element body) {
        MainContent byNames = new MainContent(page, body, true);
        return byNames.weights.isEmpty() ? new MainContent(page, body, false) : byNames;
    }

    boolean isStory(Paragraph paragraph) {
        return isWithinStory(paragraph.element()) && !furniture.holds(paragraph.element()) && !isListOfLinks(paragraph);
    }

    private boolean isWithinStory(Element element) {
        for (Element at = element; at != null; at = at.parent()) {
            if (at.equals(story)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isListOfLinks(Paragraph paragraph) {
        int length = paragraph.span().length();
        return paragraph.linked() > length * NOTHING_BUT_LINKS && length < LONGEST_LIST_ITEM;
    }

    private boolean isRunningText(Paragraph paragraph) {
        int length = paragraph.span().length();
        return length >= SHORTEST_RUNNING_TEXT
                && paragraph.linked() <= length * MOST_LINKED
                && !furniture.holds(paragraph.element());
    }

    private void weigh(Paragraph paragraph) {
        for (Element at = paragraph.element(); at != null; at = at.equals(body) ? null : at.parent()) {
            weights.merge(at, paragraph.span().length(), Integer::sum);
        }
    }

    private Optional<Element> article() {
        return heaviest("[itemprop=articleBody]").or(() -> heaviest("article"));
    }

    private Optional<Element> heaviest(String query) {
        Element best = null;
        double most = weightOf(body) * ENOUGH_FOR_AN_ARTICLE;
        for (Element candidate : body.select(query)) {
            if (weightOf(candidate) > most) {
                best = candidate;
                most = weightOf(candidate);
            }
        }
        return Optional.ofNullable(best);
    }

    private Element deepest() {
        Element at = heaviest("main, [role=main]").orElse(body);
        for (Element next = nearlyAll(at); next != null; next = nearlyAll(at)) {
            at = next;
        }
        return at;
    }

    private @Nullable Element nearlyAll(Element parent) {
        double needed = Math.max(1, weightOf(parent) * NEARLY_ALL);
        for (Element child : parent.children()) {
            // One long paragraph is no container: its short neighbours are story too.
            if (weightOf(child) >= needed && !NO_CONTAINER.contains(child.normalName())) {
                return child;
            }
        }
        return null;
    }

    private int weightOf(Element element) {
        return weights.getOrDefault(element, 0);
    }
}
