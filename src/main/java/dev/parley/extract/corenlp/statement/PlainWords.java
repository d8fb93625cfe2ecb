package dev.parley.extract.corenlp.statement;

import edu.stanford.nlp.process.Morphology;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words as the rules for acts see them: lower-cased, contractions spelled out, each word in its base form but for
 * auxiliaries, without the words that are passed over, single-spaced.
 */
final class PlainWords {
    private static final Pattern TOKEN = Pattern.compile("[a-z0-9$%]+(?:['-][a-z0-9]+)*|[.,;:?!…]");
    private static final Pattern INITIAL = Pattern.compile("\\b([a-z]|mr|mrs|ms|dr|gen|sen|gov|prof)\\.(?=\\S| )");

    private final Set<String> passedOver;
    private final Set<String> asTheyStand;

    PlainWords(Set<String> passedOver, Set<String> asTheyStand) {
        this.passedOver = Set.copyOf(passedOver);
        this.asTheyStand = Set.copyOf(asTheyStand);
    }

    String of(String text) {
        Morphology morphology = new Morphology();
        StringBuilder plain = new StringBuilder();
        Matcher token = TOKEN.matcher(spelledOut(text));
        while (token.find()) {
            String word = token.group();
            if (!passedOver.contains(word)) {
                plain.append(asTheyStand.contains(word) ? word : base(morphology, word))
                        .append(' ');
            }
        }
        return plain.toString().strip();
    }

    private static String base(Morphology morphology, String word) {
        return Character.isLetter(word.charAt(0)) && word.indexOf('-') < 0
                ? morphology.stem(word).toLowerCase(Locale.ROOT)
                : word;
    }

    private static String spelledOut(String text) {
        String lower = text.toLowerCase(Locale.ROOT).replace('’', '\'').replace('‘', ' ');
        return INITIAL.matcher(lower)
                .replaceAll("$1")
                .replace("won't", "will not")
                .replace("can't", "can not")
                .replace("cannot", "can not")
                .replaceAll("n't\\b", " not")
                .replaceAll("'ll\\b", " will")
                .replaceAll("'re\\b", " are")
                .replaceAll("'ve\\b", " have")
                .replaceAll("'d\\b", " would")
                .replaceAll("\\b(it|that|he|she|there)'s\\b", "$1 is")
                .replaceAll("\\bi'm\\b", "i am")
                .replaceAll("\\blet's\\b", "let us")
                .replaceAll("'s\\b", " 's");
    }
}
