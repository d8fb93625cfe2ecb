package dev.parley.article;

import dev.parley.rules.RuleFile;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Knows the elements of one page that hold no story, by their tag, their role and what their class or id says. */
final class PageFurniture {
    private static final Set<String> TAGS = Set.of(
            "nav", "aside", "footer", "menu", "dialog", "figure", "figcaption", "button", "form", "label", "caption");
    private static final Set<String> ROLES =
            Set.of("navigation", "complementary", "contentinfo", "banner", "search", "menu", "dialog", "alert");
    private static final Set<String> WHOLE_PAGE = Set.of("html", "body", "main", "article", "p");
    private static final Pattern WORDS = Pattern.compile("[^a-z]+");
    private static final Pattern CAMEL_CASE = Pattern.compile("([a-z])([A-Z])");
    private static final List<String> FURNITURE_WORDS =
            RuleFile.read("article/page-furniture.txt").lines();
    private static final List<String> STORY_WORDS =
            RuleFile.read("article/page-story.txt").lines();

    private final Element body;
    private final boolean goesByNames;
    private final Set<String> furnitureWords = Set.copyOf(FURNITURE_WORDS);
    private final Set<String> storyWords = Set.copyOf(STORY_WORDS);
    private final Map<Element, Boolean> known = new HashMap<>();

    PageFurniture(Element body, boolean goesByNames) {
        this.body = body;
        this.goesByNames = goesByNames;
    }

    /** Whether the element or one around it is furniture. Recursion is as deep as the parser lets pages be. */
    boolean holds(Element element) {
        Boolean answer = known.get(element);
        if (answer == null) {
            Element parent = element.parent();
            answer = !element.equals(body) && (isFurniture(element) || (parent != null && holds(parent)));
            known.put(element, answer);
        }
        return answer;
    }

    private boolean isFurniture(Element element) {
        return TAGS.contains(element.normalName())
                || ROLES.contains(element.attr("role").toLowerCase(Locale.ROOT))
                || (element.nameIs("header") && element.closest("article, main") == null)
                || (goesByNames && isNamed(element));
    }

    private boolean isNamed(Element element) {
        String name = element.className() + " " + element.id();
        if (name.isBlank() || WHOLE_PAGE.contains(element.normalName())) {
            return false;
        }
        List<String> words = Arrays.asList(
                WORDS.split(CAMEL_CASE.matcher(name).replaceAll("$1 $2").toLowerCase(Locale.ROOT)));
        return words.stream().anyMatch(furnitureWords::contains)
                && words.stream().noneMatch(storyWords::contains);
    }
}
