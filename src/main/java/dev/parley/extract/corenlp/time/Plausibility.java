package dev.parley.extract.corenlp.time;

import dev.parley.article.TextSpan;
import dev.parley.extract.corenlp.parse.Sentence;
import dev.parley.rules.RuleFile;
import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Whether a match that could be something else is a time after all, by the words around it. */
final class Plausibility {
    private static final Set<String> BEFORE_YEARS =
            Set.copyOf(RuleFile.read("extract/time/before-years.txt").lines());

    private static final String PERSON = "PERSON";
    private static final Pattern SHORT_NAME = Pattern.compile("(?!May)[A-Z][a-z][a-z]");

    boolean of(Match match, Sentence sentence) {
        int offset = sentence.span().start();
        TextSpan span = new TextSpan(offset + match.start(), offset + match.end());
        int first = Tokens.first(sentence, span);
        return switch (match.kind()) {
            case "year" -> match.has("part") || match.length() > 4 || isYear(sentence.tokens(), first);
            case "month" -> match.parts().size() > 1 || isMonth(sentence.tokens(), first);
            case "weekday" ->
                match.parts().size() > 1 || !isShortName(sentence.tokens().get(first));
            case "deictic", "clock", "reference" -> !partOfName(sentence.tokens(), first);
            case "set" -> !match.has("recurrent") || recurs(sentence.tokens().get(first));
            default -> true;
        };
    }

    /** A bare number of four digits: not an amount, a part of a name or of a longer number. */
    private static boolean isYear(List<CoreLabel> tokens, int at) {
        String before = at > 0 ? tokens.get(at - 1).word() : "";
        if (BEFORE_YEARS.contains(before.toLowerCase(Locale.ROOT))) {
            return true;
        }
        if (before.matches("[$€£#¥]|.*\\d")) {
            return false;
        }
        String after = at + 1 < tokens.size() ? tokens.get(at + 1).tag() : ".";
        boolean inName = at > 0 && tokens.get(at - 1).tag().startsWith("NNP") && !after.startsWith("NN");
        return !after.equals("NNS") && !after.equals("CD") && !inName;
    }

    /** Not the verbs "may" and "march", nor a first name such as Jan. */
    private static boolean isMonth(List<CoreLabel> tokens, int at) {
        CoreLabel token = tokens.get(at);
        return token.tag().startsWith("NN")
                && !isShortName(token)
                && !PERSON.equals(token.ner())
                && !partOfName(tokens, at);
    }

    private static boolean isShortName(CoreLabel token) {
        return SHORT_NAME.matcher(token.word()).matches();
    }

    /** "Quarterly", said of results and dividends, tells of one quarter rather than of many. */
    private static boolean recurs(CoreLabel token) {
        return token.tag().startsWith("RB") || !token.word().equalsIgnoreCase("quarterly");
    }

    /** "India Today" is no day. */
    private static boolean partOfName(List<CoreLabel> tokens, int at) {
        return at > 0
                && Character.isUpperCase(tokens.get(at).word().charAt(0))
                && tokens.get(at - 1).tag().startsWith("NNP");
    }
}
