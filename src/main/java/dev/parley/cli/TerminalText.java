package dev.parley.cli;

import java.util.regex.Pattern;

/** Text from articles, files and servers, made safe for a terminal: one line, no control or formatting characters. */
final class TerminalText {
    private static final Pattern BREAK = Pattern.compile("\\R|[\\t\\u2028\\u2029]");
    private static final Pattern INVISIBLE = Pattern.compile("\\p{C}");

    private TerminalText() {}

    static String of(String text) {
        return INVISIBLE.matcher(BREAK.matcher(text).replaceAll(" ")).replaceAll("");
    }
}
