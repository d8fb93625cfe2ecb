package dev.parley.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * A piece of a text around words that were looked for.
 *
 * @param highlights where the words stand in the piece
 */
public record Snippet(String text, List<Passage> highlights) {
    private static final int BEFORE = 60;
    private static final int LENGTH = 200;

    public Snippet {
        highlights = List.copyOf(highlights);
    }

    /** The piece with the most words of all the texts; empty when none of the words stands in any, nor nearly so. */
    static Optional<Snippet> of(List<String> texts, SearchWords words) {
        return around(texts, words.words()).or(() -> around(texts, nearly(texts, words)));
    }

    private static Optional<Snippet> around(List<String> texts, List<String> words) {
        if (words.isEmpty()) {
            return Optional.empty();
        }
        Pattern any = Pattern.compile(
                words.stream().map(Pattern::quote).collect(Collectors.joining("|", "(?<![\\p{L}\\p{N}])(?:", ")")),
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        return texts.stream().flatMap(text -> in(text, any).stream()).max(Comparator.comparingLong(Snippet::different));
    }

    /** The words of the texts that are spelled nearly so, as they stand there. */
    private static List<String> nearly(List<String> texts, SearchWords words) {
        return texts.stream()
                .flatMap(SearchWords::spelled)
                .distinct()
                .filter(word ->
                        words.words().stream().anyMatch(wanted -> isNearly(wanted, word.toLowerCase(Locale.ROOT))))
                .toList();
    }

    private static boolean isNearly(String wanted, String word) {
        int slips = SearchWords.slips(wanted);
        return slips > 0
                && Math.abs(wanted.length() - word.length()) <= slips
                && new LevenshteinDistance(slips).apply(wanted, word) >= 0;
    }

    private static Optional<Snippet> in(String text, Pattern words) {
        Matcher found = words.matcher(text);
        if (!found.find()) {
            return Optional.empty();
        }
        int start = wordStart(text, Math.max(0, found.start() - BEFORE));
        int end = wordEnd(text, Math.min(text.length(), start + LENGTH));
        List<Passage> highlights = new ArrayList<>();
        do {
            if (found.end() <= end) {
                highlights.add(new Passage(found.start() - start, found.end() - start));
            }
        } while (found.find() && found.start() < end);
        return Optional.of(new Snippet(text.substring(start, end), highlights));
    }

    private long different() {
        return highlights.stream()
                .map(place -> text.substring(place.start(), place.end()).toLowerCase(Locale.ROOT))
                .distinct()
                .count();
    }

    private static int wordStart(String text, int from) {
        int space = text.indexOf(' ', from);
        return from == 0 || space < 0 || space > from + BEFORE / 2 ? whole(text, from) : space + 1;
    }

    private static int wordEnd(String text, int to) {
        int space = text.lastIndexOf(' ', to);
        return to == text.length() || space < to - BEFORE / 2 ? whole(text, to) : space;
    }

    /** Never between the halves of a character. */
    private static int whole(String text, int at) {
        return at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    }
}
