package dev.parley.extract.corenlp.place;

import dev.parley.extract.corenlp.parse.ParsedArticle;
import dev.parley.extract.corenlp.parse.Sentence;
import dev.parley.rules.RuleFile;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Names of which only the article tells that they are towns: "the defence ministry in X". */
final class ToldTowns {
    private static final Set<String> BODIES =
            RuleFile.read("extract/place/bodies-of-towns.txt").words();
    private final Set<String> names = new HashSet<>();

    ToldTowns(ParsedArticle article) {
        for (Sentence sentence : article.sentences()) {
            for (int i = 2; i < sentence.tokens().size(); i++) {
                boolean seated = Spans.word(sentence, i - 1).equals("in")
                        && BODIES.contains(Spans.word(sentence, i - 2).toLowerCase(Locale.ROOT));
                if (seated && isAlone(sentence, i)) {
                    names.add(Spans.word(sentence, i));
                }
            }
        }
    }

    /** Wherever the name stands by itself in the article. */
    boolean include(Sentence sentence, int token) {
        return names.contains(Spans.word(sentence, token)) && isAlone(sentence, token);
    }

    /** A name of one word, and no month. */
    private static boolean isAlone(Sentence sentence, int token) {
        return isProper(sentence, token)
                && !Spans.tag(sentence, token).equals("DATE")
                && !isProper(sentence, token - 1)
                && !isProper(sentence, token + 1);
    }

    private static boolean isProper(Sentence sentence, int token) {
        return token >= 0
                && token < sentence.tokens().size()
                && Spans.isProper(sentence.tokens().get(token));
    }
}
