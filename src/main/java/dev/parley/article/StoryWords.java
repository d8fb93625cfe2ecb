package dev.parley.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of the story, in lower case and without the boilerplate: what fingerprint and language go by. */
final class StoryWords {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

    private StoryWords() {}

    static List<String> of(String text, List<TextSpan> boilerplate) {
        List<String> words = new ArrayList<>();
        int from = 0;
        for (TextSpan aside : boilerplate) {
            addWords(words, text.substring(from, aside.start()));
            from = aside.end();
        }
        addWords(words, text.substring(from));
        return words;
    }

    private static void addWords(List<String> words, String piece) {
        Matcher word = WORD.matcher(piece);
        while (word.find()) {
            words.add(word.group().toLowerCase(Locale.ROOT));
        }
    }
}
