package dev.parley.extract.corenlp.statement;

import dev.parley.article.TextSpan;
import dev.parley.rules.RuleFile;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells what a source states from what it asks for itself, such as not to be named, and from what nobody says. */
final class NoContent {
    private final List<Pattern> patterns = RuleFile.read("extract/statement/no-content.txt").lines().stream()
            .map(Pattern::compile)
            .toList();

    private final List<Pattern> nobody = RuleFile.read("extract/statement/no-sources.txt").lines().stream()
            .map(Pattern::compile)
            .toList();

    boolean says(Attribution attribution) {
        return hasContent(attribution) && !isMark(attribution) && !isNobody(attribution.source());
    }

    /** The closing mark of the quotation before, in "... the middle.” A rejected that." */
    private static boolean isMark(Attribution attribution) {
        return attribution.content().stream().allMatch(span -> span.length() < 2);
    }

    private boolean isNobody(@Nullable Source source) {
        if (source == null) {
            return false;
        }
        String phrase = source.tree().textOf(source.phrase()).toLowerCase(Locale.ROOT);
        return nobody.stream().anyMatch(p -> p.matcher(phrase).find());
    }

    private boolean hasContent(Attribution attribution) {
        TextSpan first = attribution.content().getFirst();
        int sentence = attribution.tree().sentence().span().start();
        String words =
                attribution.tree().textFrom(Math.max(first.start(), sentence)).toLowerCase(Locale.ROOT);
        return patterns.stream().noneMatch(p -> p.matcher(words).lookingAt());
    }
}
