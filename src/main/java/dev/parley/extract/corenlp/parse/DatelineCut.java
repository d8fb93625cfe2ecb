package dev.parley.extract.corenlp.parse;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Parts the dateline from the sentence behind it: "GENEVA (Lantern) — Iran and Iraq met". The parser takes the city for
 * what does the verb.
 */
final class DatelineCut {
    private static final int FIRST_SENTENCES = 12;
    private static final int LONGEST = 16;
    private static final Set<String> DASHES = Set.of("—", "–", "--", "-");
    private static final Set<String> SIGNS = Set.of(",", ".", "(", ")", "/", "-LRB-", "-RRB-");

    private DatelineCut() {}

    /** To be called when the sentences are split, and before they are tagged. */
    static void apply(Annotation document) {
        List<CoreMap> sentences = document.get(CoreAnnotations.SentencesAnnotation.class);
        String text = document.get(CoreAnnotations.TextAnnotation.class);
        List<CoreMap> cut = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            List<CoreLabel> tokens = sentences.get(i).get(CoreAnnotations.TokensAnnotation.class);
            int end = i < FIRST_SENTENCES ? endOfAll(tokens) : 0;
            if (end > 0) {
                cut.add(SentenceCut.sentence(tokens.subList(0, end), cut.size(), text));
            }
            cut.add(SentenceCut.sentence(tokens.subList(end, tokens.size()), cut.size(), text));
        }
        if (cut.size() > sentences.size()) {
            document.set(CoreAnnotations.SentencesAnnotation.class, cut);
        }
    }

    /** "(ANSA) - BELGRADE, JUN 24 - ": who tells it, and from where. */
    static int endOfAll(List<CoreLabel> tokens) {
        int end = end(tokens);
        return end > 0 ? end + end(tokens.subList(end, tokens.size())) : end;
    }

    /** How many tokens the dateline has, its dash included; none when the sentence opens with no dateline. */
    static int end(List<CoreLabel> tokens) {
        boolean bracketed = false;
        for (int i = 0; i < tokens.size() - 1 && i < LONGEST; i++) {
            String word = tokens.get(i).word();
            if (DASHES.contains(word)) {
                boolean line =
                        i > 0 && (bracketed || isCapitals(tokens.getFirst().word()));
                return line && opensSentence(tokens.get(i + 1).word()) ? i + 1 : 0;
            }
            bracketed = word.equals(")") || word.equals("-RRB-");
            if (!SIGNS.contains(word) && !Character.isUpperCase(word.charAt(0)) && !Character.isDigit(word.charAt(0))) {
                return 0;
            }
        }
        return 0;
    }

    private static boolean opensSentence(String word) {
        return !Character.isLowerCase(word.charAt(0));
    }

    private static boolean isCapitals(String word) {
        return word.length() > 2 && word.chars().noneMatch(Character::isLowerCase);
    }
}
