package dev.parley.article;

import com.ibm.icu.lang.UScript;
import java.util.regex.Pattern;

/** Names that are not what they look like: letters of several scripts in a word, and characters that nobody sees. */
public final class MixedScripts {
    private static final int ASCII = 128;
    private static final Pattern UNSEEN = Pattern.compile("\\p{Cf}+");
    private static final Pattern WORD_END = Pattern.compile("[^\\p{L}\\p{M}\\p{Cf}]+");

    private MixedScripts() {}

    /** Without what nobody sees: marks of direction, spaces of no width. */
    public static String seen(String name) {
        return name.chars().allMatch(c -> c < ASCII)
                ? name
                : UNSEEN.matcher(name).replaceAll("");
    }

    /** Whether a word has letters of several scripts, as where a Cyrillic letter stands for the Latin one like it. */
    public static boolean in(String name) {
        return WORD_END.splitAsStream(name).anyMatch(MixedScripts::isMixed);
    }

    private static boolean isMixed(String word) {
        return word.codePoints()
                        .map(UScript::getScript)
                        .filter(script -> script != UScript.COMMON && script != UScript.INHERITED)
                        .map(MixedScripts::family)
                        .distinct()
                        .count()
                > 1;
    }

    /** Japanese is written in three scripts at a time. */
    private static int family(int script) {
        return script == UScript.HIRAGANA || script == UScript.KATAKANA ? UScript.HAN : script;
    }
}
