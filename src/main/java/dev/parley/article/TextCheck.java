package dev.parley.article;

import org.jspecify.annotations.Nullable;

/** Refuses what cannot be stored or would not be read: too much, nothing, characters that are none. */
final class TextCheck {
    private static final int LONGEST_FIELD = 4_000;
    /** Addresses with all that trackers add to them are longer than any title. */
    private static final int LONGEST_URL = 16_000;

    private TextCheck() {}

    /** @throws ArticleUnreadable {@code EMPTY}, {@code TOO_LARGE} or {@code BAD_CHARACTERS} */
    static void check(String text, int longest) {
        if (text.isBlank()) {
            throw new ArticleUnreadable("EMPTY", "The article has no text");
        }
        checkCharacters("text", text);
        long bytes = utf8Bytes(text);
        if (bytes > longest) {
            throw new ArticleUnreadable(
                    "TOO_LARGE", "The text has " + bytes + " bytes; at most " + longest + " are taken");
        }
    }

    static void checkField(String name, @Nullable String value) {
        if (value == null) {
            return;
        }
        checkCharacters(name, value);
        int longest = name.equals("url") ? LONGEST_URL : LONGEST_FIELD;
        if (value.length() > longest) {
            throw new ArticleUnreadable(
                    "TOO_LARGE",
                    "The " + name + " has " + value.length() + " characters; at most " + longest + " are taken");
        }
    }

    private static void checkCharacters(String name, String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0) {
                throw new ArticleUnreadable("BAD_CHARACTERS", "The " + name + " has a NUL at offset " + i);
            }
            if (Character.isSurrogate(c)) {
                boolean paired = Character.isHighSurrogate(c)
                        && i + 1 < text.length()
                        && Character.isLowSurrogate(text.charAt(i + 1));
                if (!paired) {
                    throw new ArticleUnreadable(
                            "BAD_CHARACTERS", "The " + name + " has half a surrogate pair at offset " + i);
                }
                i++;
            }
        }
    }

    private static long utf8Bytes(String text) {
        long bytes = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            // Each half of a surrogate pair stands for two of its four bytes.
            bytes += c < 0x80 ? 1 : c < 0x800 || Character.isSurrogate(c) ? 2 : 3;
        }
        return bytes;
    }
}
