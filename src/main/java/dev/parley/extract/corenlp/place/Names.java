package dev.parley.extract.corenlp.place;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** How names are compared: one apostrophe, single spaces, no article, no shouting. */
final class Names {
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern ARTICLE = Pattern.compile("^(?i:the) (?=\\p{Lu})");
    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final int LONGEST_ABBREVIATION = 4;

    private Names() {}

    static String key(String name) {
        String plain = SPACES.matcher(name.replace('’', '\'').strip()).replaceAll(" ");
        return ARTICLE.matcher(plain).replaceFirst("");
    }

    /** "NEW DELHI" as "New Delhi"; what may be an abbreviation stays. */
    static String calm(String name) {
        boolean shouted = name.length() > LONGEST_ABBREVIATION && name.equals(name.toUpperCase(Locale.ROOT));
        return shouted
                ? WORD.matcher(name)
                        .replaceAll(m ->
                                m.group().charAt(0) + m.group().substring(1).toLowerCase(Locale.ROOT))
                : name;
    }

    /** The parts of a column that lists names. */
    static List<String> list(String column) {
        return Arrays.stream(column.split(";"))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }
}
