package dev.parley.extract.corenlp.meeting;

import dev.parley.extract.corenlp.parse.ParsedArticle;
import dev.parley.rules.RuleFile;
import java.util.Locale;
import java.util.Set;

/** Knows the sports pages by their words: clubs hold talks over players that are no business of ours. */
final class Sports {
    private static final int ENOUGH = 5;
    private final Set<String> words =
            RuleFile.read("extract/meeting/sports.txt").words();

    boolean isStory(ParsedArticle article) {
        return article.sentences().stream()
                        .flatMap(sentence -> sentence.tokens().stream())
                        .map(token -> token.lemma().toLowerCase(Locale.ROOT))
                        .filter(words::contains)
                        .distinct()
                        .count()
                >= ENOUGH;
    }
}
