package dev.parley.extract.corenlp.time;

import dev.parley.extract.corenlp.parse.Sentence;
import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Tells from the words around an expression whether it speaks of what was or of what is to come. It reads parts of
 * speech only: first backwards to the beginning of the clause, then on to its end, then farther back.
 */
final class TenseFinder {
    private static final Set<String> AHEAD = words("ahead.txt");
    private static final Set<String> BEHIND = words("behind.txt");
    private static final Set<String> BREAKS = words("clause-breaks.txt");
    private static final int REACH = 25;

    Tense of(Sentence sentence, int first, int last) {
        List<CoreLabel> tokens = sentence.tokens();
        int clause = first - 1;
        for (; clause >= 0 && !breaks(tokens.get(clause)); clause--) {
            Tense tense = at(tokens, clause);
            if (tense != Tense.OPEN) {
                return tense;
            }
        }
        Tense after = forwards(tokens, last + 1);
        return after == Tense.OPEN ? backwards(tokens, clause) : after;
    }

    private static Tense forwards(List<CoreLabel> tokens, int from) {
        int end = Math.min(tokens.size(), from + REACH);
        for (int i = from; i < end; i++) {
            if (i > from && breaks(tokens.get(i))) {
                return Tense.OPEN;
            }
            Tense tense = verb(tokens, i);
            if (tense != Tense.OPEN) {
                return tense;
            }
        }
        return Tense.OPEN;
    }

    private static Tense backwards(List<CoreLabel> tokens, int from) {
        for (int i = from; i >= Math.max(0, from - REACH); i--) {
            Tense tense = at(tokens, i);
            if (tense != Tense.OPEN) {
                return tense;
            }
        }
        return Tense.OPEN;
    }

    private static Tense at(List<CoreLabel> tokens, int i) {
        String word = word(tokens.get(i));
        if (AHEAD.contains(word)) {
            return Tense.FUTURE;
        }
        return BEHIND.contains(word) ? Tense.PAST : verb(tokens, i);
    }

    /** A finite verb tells; an infinitive or a participle tells by what stands before it. */
    private static Tense verb(List<CoreLabel> tokens, int i) {
        String tag = tokens.get(i).tag();
        return switch (tag) {
            case "MD" -> Tense.FUTURE;
            case "VBD" -> Tense.PAST;
            case "VBN", "VB", "VBG" -> chain(tokens, i);
            default -> Tense.OPEN;
        };
    }

    private static Tense chain(List<CoreLabel> tokens, int i) {
        for (int j = i - 1; j >= Math.max(0, i - 4); j--) {
            CoreLabel token = tokens.get(j);
            if (AHEAD.contains(word(token)) || token.tag().equals("MD")) {
                return Tense.FUTURE;
            }
            if (token.tag().equals("VBD")) {
                return Tense.PAST;
            }
            if (token.tag().equals("VBZ") || token.tag().equals("VBP")) {
                return tokens.get(i).tag().equals("VBN") && !has(word(token)) ? Tense.OPEN : perfectOrAhead(token);
            }
            if (breaks(token)) {
                break;
            }
        }
        return tokens.get(i).tag().equals("VBN") ? Tense.PAST : Tense.OPEN;
    }

    /** "Has met" is over; "is meeting" and "plans to meet" are to come. */
    private static Tense perfectOrAhead(CoreLabel finite) {
        return has(word(finite)) ? Tense.PAST : Tense.FUTURE;
    }

    private static boolean has(String word) {
        return word.equals("has") || word.equals("have");
    }

    private static boolean breaks(CoreLabel token) {
        return BREAKS.contains(word(token));
    }

    private static String word(CoreLabel token) {
        return token.word().toLowerCase(Locale.ROOT);
    }

    private static Set<String> words(String file) {
        return Set.copyOf(DataFile.required(file).lines());
    }
}
