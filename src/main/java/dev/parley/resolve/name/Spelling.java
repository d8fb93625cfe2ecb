package dev.parley.resolve.name;

import com.ibm.icu.text.Transliterator;
import dev.parley.article.MixedScripts;
import dev.parley.rules.RuleFile;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Folds what may be spelled in several ways to one spelling. Thread-safe. */
public final class Spelling {
    private static final Transliterator TO_ASCII = Transliterator.getInstance("Any-Latin; Latin-ASCII");
    private static final Pattern POSSESSIVE = Pattern.compile("['’]s\\b");
    private static final Pattern DROPPED = Pattern.compile("['’ʼ`.]");
    private static final Pattern WORD_END = Pattern.compile("(?<=\\s)");
    private static final Pattern SEPARATOR = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern ARTICLE = Pattern.compile("^(?:the|an|a) (?=.)");
    private static final List<Rule> RULES = RuleFile.read("resolve/transliterations.txt").lines().stream()
            .map(Rule::read)
            .toList();
    private static final Map<String, String> SPELLINGS =
            RuleFile.read("resolve/spellings.txt").table(row -> row.get(1));
    private static final Map<String, String> SOUNDS = new ConcurrentHashMap<>();

    private Spelling() {}

    /** Lower-case ASCII words, one space between them, without a leading article. */
    public static String folded(String name) {
        return ARTICLE.matcher(plain(name)).replaceFirst("");
    }

    public static List<String> words(String text) {
        return split(folded(text));
    }

    /** Folded, and in one of the spellings of English: "programme" and "program". */
    public static String inOneWay(String name) {
        return Arrays.stream(folded(name).split(" "))
                .map(word -> SPELLINGS.getOrDefault(word, word))
                .collect(Collectors.joining(" "));
    }

    /** All words: what looks like an article may be an initial. */
    public static List<String> wordsOfName(String name) {
        return split(plain(name));
    }

    private static String plain(String name) {
        String ascii = isAscii(name) ? name : ascii(MixedScripts.seen(name));
        String lower = POSSESSIVE.matcher(ascii).replaceAll("").toLowerCase(Locale.ROOT);
        return SEPARATOR
                .matcher(DROPPED.matcher(lower).replaceAll(""))
                .replaceAll(" ")
                .strip();
    }

    private static List<String> split(String words) {
        return words.isEmpty() ? List.of() : Arrays.asList(words.split(" "));
    }

    /** One form for the transliterations of a name's word: {@code yermolenko} and {@code ermolenko}. */
    public static String sound(String foldedWord) {
        return SOUNDS.computeIfAbsent(foldedWord, word -> {
            String sound = word;
            for (Rule rule : RULES) {
                sound = rule.written().matcher(sound).replaceAll(rule.as());
            }
            return sound.isEmpty() ? word : sound;
        });
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(c -> c < 128);
    }

    /** A word that mixes scripts means another than the one it looks like: its foreign letters stay foreign. */
    private static String ascii(String text) {
        if (!MixedScripts.in(text)) {
            // The typographic apostrophe must live on to be seen as a possessive.
            return TO_ASCII.transliterate(text);
        }
        return WORD_END.splitAsStream(text)
                .map(word -> MixedScripts.in(word) ? word : TO_ASCII.transliterate(word))
                .collect(Collectors.joining());
    }

    private record Rule(Pattern written, String as) {
        private static Rule read(String line) {
            String[] parts = line.split("\\s*=>\\s*", 2);
            if (parts.length != 2) {
                throw new IllegalStateException("A transliteration has no '=>': " + line);
            }
            return new Rule(Pattern.compile(parts[0]), parts[1]);
        }
    }
}
