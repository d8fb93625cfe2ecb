package dev.parley.article;

import dev.parley.rules.RuleFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * One kind of boilerplate, as its data file has it.
 *
 * @param longest characters of the longest line that can be of this kind
 * @param sparesStory whether a line that reads as a sentence of the story is left alone
 * @param takesHeadlines whether headlines below belong to it
 * @param wraps whether the rest of a hard-wrapped paragraph belongs to it
 */
record BoilerplateKind(
        String name,
        Zone zone,
        int longest,
        boolean sparesStory,
        boolean takesHeadlines,
        boolean wraps,
        List<Pattern> patterns) {

    /** Where on the page it is looked for. */
    enum Zone {
        ANYWHERE,
        TOP,
        BOTTOM,
        EDGES
    }

    BoilerplateKind {
        patterns = List.copyOf(patterns);
        if (patterns.isEmpty()) {
            throw new IllegalArgumentException("A kind of boilerplate without a pattern: " + name);
        }
    }

    static BoilerplateKind read(String name, PatternMacros macros) {
        Zone zone = Zone.ANYWHERE;
        int longest = 200;
        List<String> flags = new ArrayList<>();
        List<Pattern> patterns = new ArrayList<>();
        for (String line : RuleFile.read("article/boilerplate-" + name + ".txt").lines()) {
            if (line.startsWith("@where ")) {
                zone = Zone.valueOf(line.substring(7).toUpperCase(Locale.ROOT));
            } else if (line.startsWith("@longest ")) {
                longest = Integer.parseInt(line.substring(9));
            } else if (line.startsWith("@")) {
                flags.add(line);
            } else {
                patterns.add(macros.compile(line));
            }
        }
        return new BoilerplateKind(
                name,
                zone,
                longest,
                flags.contains("@unless story"),
                flags.contains("@takes headlines"),
                flags.contains("@wraps paragraph"),
                patterns);
    }

    /** Whether the line has the form, wherever it stands. */
    boolean fits(String line) {
        return line.length() <= longest
                && patterns.stream().anyMatch(pattern -> pattern.matcher(line).matches());
    }

    boolean isLookedForAt(PageLayout layout, int line) {
        return switch (zone) {
            case ANYWHERE -> true;
            case TOP -> layout.isTop(line);
            case BOTTOM -> layout.isBottom(line);
            case EDGES -> layout.isTop(line) || layout.isBottom(line);
        };
    }
}
