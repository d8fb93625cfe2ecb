package dev.parley.article;

import dev.parley.rules.RuleFile;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** All kinds of boilerplate that are lines of their own. */
final class BoilerplateKinds {
    static final List<String> NAMES = List.of(
            "share",
            "navigation",
            "image",
            "related-heading",
            "related",
            "newsletter",
            "advertisement",
            "byline",
            "contributor",
            "credit",
            "copyright",
            "copyright-mark",
            "stamp",
            "date-line",
            "tags",
            "comments",
            "separator");
    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final int WORDS_OF_A_SENTENCE = 8;

    private final List<BoilerplateKind> kinds;
    private final ButtonBar bar = new ButtonBar();
    private final Pattern reportVerb;

    BoilerplateKinds(PatternMacros macros) {
        kinds = NAMES.stream().map(name -> BoilerplateKind.read(name, macros)).toList();
        Set<String> verbs = Set.copyOf(RuleFile.read("article/report-verbs.txt").lines());
        reportVerb = Pattern.compile(
                verbs.stream().collect(Collectors.joining("|", "\\b(?:", ")\\b")), Pattern.CASE_INSENSITIVE);
    }

    /** Whether the line has the form of some kind, wherever on a page it stood. */
    boolean fitsAny(TextLine line) {
        return bar.fits(line.words()) || kinds.stream().anyMatch(kind -> fits(kind, line));
    }

    boolean isBar(TextLine line) {
        return bar.fits(line.words());
    }

    Optional<BoilerplateKind> kindOf(TextLine line, PageLayout layout, int index) {
        return kinds.stream()
                .filter(kind -> kind.isLookedForAt(layout, index) && fits(kind, line))
                .findFirst();
    }

    private boolean fits(BoilerplateKind kind, TextLine line) {
        return kind.fits(line.words()) && !(kind.sparesStory() && isSentenceOfStory(line));
    }

    private boolean isSentenceOfStory(TextLine line) {
        return line.endsASentence()
                && WORD.matcher(line.words()).results().count() >= WORDS_OF_A_SENTENCE
                && reportVerb.matcher(line.words()).find();
    }
}
