package dev.parley.extract.corenlp.statement;

import dev.parley.article.TextSpan;
import dev.parley.rules.RuleFile;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Tells what a source asks for itself, such as not to be named, from what it states. */
final class NoContent {
    private final List<Pattern> patterns = RuleFile.read("extract/statement/no-content.txt").lines().stream()
            .map(Pattern::compile)
            .toList();

    boolean says(Attribution attribution) {
        TextSpan first = attribution.content().getFirst();
        int sentence = attribution.tree().sentence().span().start();
        String words =
                attribution.tree().textFrom(Math.max(first.start(), sentence)).toLowerCase(Locale.ROOT);
        return patterns.stream().noneMatch(p -> p.matcher(words).lookingAt());
    }
}
