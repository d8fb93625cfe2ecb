package dev.parley.article;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the date in a story's dateline: "LAUSANNE, Switzerland, April 2, 2015 —". */
final class Dateline {
    private static final int LONGEST = 140;
    private static final int SEARCHED = 20_000;
    private static final Pattern HEAD =
            Pattern.compile("^(?<head>\\p{Lu}[^\\n\\r]{2,120}?)\\s*(?:—|–|--|\\s-\\s|\\s_)");
    /** Capitals or a comma before the date tell a place from "On April 2 — a Sunday —". */
    private static final Pattern PLACE = Pattern.compile("(?:[\\p{Lu}\\d .'’/-]{3,}|\\p{Lu}[^,!?]{1,40}),?\\s*"
            + "(?:[\\p{Lu}][^!?]{0,60},\\s*)?(?:\\([^)]{2,30}\\)\\s*[,-]?\\s*)?");

    private static final Pattern SHOUTED = Pattern.compile("^\\p{Lu}{2,}.*", Pattern.DOTALL);

    private Dateline() {}

    /** The date of the first line of the story, if it begins with a dateline that has one. */
    static Optional<WrittenDate> dateOf(String text, List<TextSpan> boilerplate) {
        int searched = Math.min(text.length(), SEARCHED);
        List<TextSpan> asides =
                boilerplate.stream().takeWhile(span -> span.start() < searched).toList();
        return TextLine.all(text.substring(0, searched)).stream()
                .filter(line -> asides.stream().noneMatch(line.span()::overlaps))
                .limit(3)
                .flatMap(line -> in(line.words()).stream())
                .findFirst();
    }

    static Optional<WrittenDate> in(String paragraph) {
        Matcher matcher = HEAD.matcher(paragraph.substring(0, Math.min(paragraph.length(), LONGEST)));
        if (!matcher.find()) {
            return Optional.empty();
        }
        String head = matcher.group("head");
        return WrittenDate.firstIn(head).filter(date -> isPlace(head.substring(0, date.start())));
    }

    private static boolean isPlace(String before) {
        boolean marked =
                before.stripTrailing().endsWith(",") || SHOUTED.matcher(before).matches();
        return marked && PLACE.matcher(before).matches();
    }
}
