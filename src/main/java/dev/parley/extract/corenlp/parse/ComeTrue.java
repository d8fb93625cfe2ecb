package dev.parley.extract.corenlp.parse;

import dev.parley.rules.RuleFile;
import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The plans of which the next sentence says that they came true: "The two would see each other on Tuesday, he said. So they
 * did." What they tell is over.
 */
public final class ComeTrue {
    private static final Set<String> WHO =
            RuleFile.read("extract/meeting/who-did.txt").words();
    private static final Set<String> SEVERAL = Set.of("they", "both");
    private static final Set<String> OPENING = Set.of("so", "and", "indeed", ",");
    private final ParsedArticle article;

    public ComeTrue(ParsedArticle article) {
        this.article = article;
    }

    /** Whether the sentence behind this one, in its paragraph, says that what this one tells was done. */
    public boolean isSo(Sentence sentence) {
        int next = sentence.index() + 1;
        return next < article.sentences().size()
                && article.sentences().get(next).paragraph() == sentence.paragraph()
                && saysSo(article.sentences().get(next));
    }

    private static boolean saysSo(Sentence sentence) {
        List<String> words = sentence.tokens().stream()
                .limit(6)
                .map(CoreLabel::word)
                .map(word -> word.toLowerCase(Locale.ROOT))
                .toList();
        int who = 0;
        while (who < words.size() && OPENING.contains(words.get(who))) {
            who++;
        }
        if (who + 2 >= words.size() || !words.get(who + 1).equals("did")) {
            return false;
        }
        // "They did so in a statement" and "they did, however, cancel" say nothing of the plan; "so he did" does.
        boolean so = who > 0 && words.subList(0, who).contains("so");
        String next = words.get(who + 2);
        return so
                ? WHO.contains(words.get(who)) && next.matches("[.,;—–-]+")
                : SEVERAL.contains(words.get(who)) && next.matches("[.;—–-]+");
    }
}
