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
    private static final Set<String> NOT_AHEAD = words("not-ahead.txt");
    private static final Set<String> AHEAD_PREPOSITIONS = words("ahead-prepositions.txt");
    private static final Set<String> BEHIND_PREPOSITIONS = words("behind-prepositions.txt");
    private static final Set<String> BREAKS = words("clause-breaks.txt");
    private static final int REACH = 25;

    Tense of(Sentence sentence, int first, int last) {
        List<CoreLabel> tokens = sentence.tokens();
        String preposition = first > 0 ? word(tokens.get(first - 1)) : "";
        if (AHEAD_PREPOSITIONS.contains(preposition)) {
            return Tense.FUTURE;
        }
        if (BEHIND_PREPOSITIONS.contains(preposition)) {
            return Tense.PAST;
        }
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
        if (pointsAhead(tokens, i) && !NOT_AHEAD.contains(pair(tokens, i))) {
            return hadBeen(tokens, i) ? Tense.PAST : Tense.FUTURE;
        }
        return verb(tokens, i);
    }

    private static boolean pointsAhead(List<CoreLabel> tokens, int i) {
        return AHEAD.contains(word(tokens.get(i))) || AHEAD.contains(pair(tokens, i));
    }

    private static String pair(List<CoreLabel> tokens, int i) {
        return i + 1 < tokens.size() ? word(tokens.get(i)) + " " + word(tokens.get(i + 1)) : "";
    }

    /** "Had been scheduled": the plan is over. */
    private static boolean hadBeen(List<CoreLabel> tokens, int i) {
        return i >= 2
                && word(tokens.get(i - 1)).equals("been")
                && word(tokens.get(i - 2)).equals("had");
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
            if (pointsAhead(tokens, j) || token.tag().equals("MD")) {
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
