package dev.parley.article;

import dev.parley.rules.RuleFile;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** The words in braces that the boilerplate files share, such as {@code {NAMES}} and {@code {DATE}}. */
final class PatternMacros {
    private final Map<String, String> meanings = new LinkedHashMap<>();

    PatternMacros() {
        for (String line : RuleFile.read("article/macros.txt").lines()) {
            String[] parts = line.split(" = ", 2);
            meanings.put("{" + parts[0] + "}", "(?:" + expand(parts[1]) + ")");
        }
    }

    Pattern compile(String pattern) {
        return Pattern.compile(expand(pattern), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private String expand(String pattern) {
        String expanded = pattern;
        for (Map.Entry<String, String> meaning : meanings.entrySet()) {
            expanded = expanded.replace(meaning.getKey(), meaning.getValue());
        }
        return expanded;
    }
}
