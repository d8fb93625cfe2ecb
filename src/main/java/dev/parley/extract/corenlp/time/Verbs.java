package dev.parley.extract.corenlp.time;

import dev.parley.rules.RuleFile;
import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What the words of one sentence tell of past and future, each with the few words before it. */
record Verbs(List<CoreLabel> tokens) {
    private static final Set<String> AHEAD = words("ahead.txt");
    private static final Set<String> NOT_AHEAD = words("not-ahead.txt");
    private static final Set<String> AHEAD_INFINITIVES = words("ahead-infinitives.txt");
    private static final Set<String> TIMETABLE = words("timetable-verbs.txt");
    private static final Set<String> INTENDING = words("intending.txt");
    private static final Set<String> PAST = Set.of("was", "were");
    private static final Set<String> CHAIN_ENDS = Set.of(",", ";", ":", "that", "who", "which");
    private static final Set<String> STATES = Set.of("was", "were", "had");
    private static final int CHAIN = 4;

    static Set<String> words(String file) {
        return Set.copyOf(RuleFile.read("extract/time/" + file).lines());
    }

    String word(int i) {
        return tokens.get(i).word().toLowerCase(Locale.ROOT);
    }

    /** By a word that points ahead or a verb; open for all others. */
    Tense tenseAt(int i) {
        if (isIntended(i)) {
            return Tense.INTENDED;
        }
        return pointsAhead(i) ? hadBeen(i) ? Tense.PAST : Tense.FUTURE : verbAt(i);
    }

    /** A finite verb tells; an infinitive or a participle tells by what stands before it. */
    Tense verbAt(int i) {
        return switch (tag(i)) {
            case "MD" -> Tense.FUTURE;
            case "VBD" -> Tense.PAST;
            case "VBZ", "VBP" -> TIMETABLE.contains(word(i)) ? Tense.FUTURE : Tense.OPEN;
            case "VBN", "VB", "VBG" -> chain(i);
            default -> Tense.OPEN;
        };
    }

    /** "A session led by A": behind a noun, and with nobody's "was" or "has" before it. */
    boolean isBareParticiple(int i) {
        return i > 0
                && i + 1 < tokens.size()
                && tag(i).equals("VBN")
                && tag(i - 1).startsWith("NN")
                && word(i + 1).equals("by");
    }

    boolean isState(int i) {
        return STATES.contains(word(i));
    }

    private Tense chain(int i) {
        for (int j = i - 1; j >= Math.max(0, i - CHAIN) && !CHAIN_ENDS.contains(word(j)); j--) {
            Tense tense = isIntended(j) ? Tense.INTENDED : before(i, j);
            if (tense != Tense.OPEN) {
                return tense;
            }
        }
        if (isOfHeadline(i)) {
            return Tense.FUTURE;
        }
        return tag(i).equals("VBN") ? Tense.PAST : Tense.OPEN;
    }

    /** "Norway and Chile to resume talks on Monday": no other verb tells when. */
    private boolean isOfHeadline(int i) {
        return i > 1
                && tag(i).equals("VB")
                && word(i - 1).equals("to")
                && tag(i - 2).startsWith("NN")
                && tokens.stream().noneMatch(token -> token.tag().matches("VB[DPZ]|MD"));
    }

    private Tense before(int i, int j) {
        if (pointsAhead(j)) {
            return hadBeen(j) ? Tense.PAST : Tense.FUTURE;
        }
        if (tag(i).equals("VB")
                && AHEAD_INFINITIVES.contains(word(j))
                && word(j + 1).equals("to")) {
            return Tense.FUTURE;
        }
        return switch (tag(j)) {
            case "MD" -> Tense.FUTURE;
            case "VBD" -> Tense.PAST;
            // "Has met" is over; "is meeting" and "plans to meet" are to come; "is known" may be either.
            case "VBZ", "VBP" -> has(j) ? Tense.PAST : tag(i).equals("VBN") ? Tense.OPEN : Tense.FUTURE;
            default -> Tense.OPEN;
        };
    }

    /** The "to" of "was to open" and "were due to open". */
    private boolean isIntended(int i) {
        int planned = i >= 2 && INTENDING.contains(word(i - 1)) ? i - 1 : i;
        return planned >= 1 && word(i).equals("to") && PAST.contains(word(planned - 1));
    }

    /** "Due", "scheduled for". */
    boolean pointsAhead(int i) {
        return (AHEAD.contains(word(i)) || AHEAD.contains(pair(i)))
                && (!NOT_AHEAD.contains(pair(i)) || isInfinitive(i + 2));
    }

    /** "Due to meet" looks ahead; "due to the storm" does not. */
    private boolean isInfinitive(int i) {
        return i < tokens.size() && tag(i).equals("VB");
    }

    private String pair(int i) {
        return i + 1 < tokens.size() ? word(i) + " " + word(i + 1) : "";
    }

    /** "Had been scheduled": the plan is over. */
    private boolean hadBeen(int i) {
        return i >= 2 && word(i - 1).equals("been") && word(i - 2).equals("had");
    }

    private boolean has(int i) {
        return word(i).equals("has") || word(i).equals("have");
    }

    private String tag(int i) {
        return tokens.get(i).tag();
    }
}
