package dev.parley.extract.corenlp.time;

import dev.parley.extract.corenlp.parse.Sentence;
import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.Set;

/**
 * Tells from the words around an expression whether it speaks of what was or of what is to come. It reads parts of
 * speech only: first backwards to the beginning of the clause, then on to its end, then farther back.
 */
final class TenseFinder {
    private static final int NEAR = 4;
    private static final Set<String> DEFERRING = Verbs.words("deferring.txt");
    private static final Set<String> AHEAD_PREPOSITIONS = Verbs.words("ahead-prepositions.txt");
    private static final Set<String> BEHIND_PREPOSITIONS = Verbs.words("behind-prepositions.txt");
    private static final Set<String> BREAKS = Verbs.words("clause-breaks.txt");
    private static final Set<String> FALLING = Verbs.words("falling-verbs.txt");
    private static final Set<String> MONTHS = Verbs.words("month-names.txt");
    private static final Set<String> PUT_OFF = Verbs.words("put-off.txt");
    private static final Set<String> HAS_BEEN = Set.of("has been", "have been");
    private static final String BY = "by";
    /** From an expression to what stands behind its comma and "when". */
    private static final int THEN = 3;

    private static final int REACH = 25;

    /** The tense of the expression that covers the tokens from first to last. */
    Tense of(Sentence sentence, int first, int last) {
        Verbs verbs = new Verbs(sentence.tokens());
        String preposition = first > 0 ? verbs.word(first - 1) : "";
        if (AHEAD_PREPOSITIONS.contains(preposition)) {
            return Tense.FUTURE;
        }
        if (BEHIND_PREPOSITIONS.contains(preposition)) {
            return Tense.PAST;
        }
        if (preposition.equals("for") && first > 1 && verbs.word(first - 2).equals("called")) {
            return Tense.FUTURE;
        }
        if (preposition.equals("to") && isDeferred(verbs, first - 2)) {
            return Tense.FUTURE;
        }
        if (preposition.equals(BY)) {
            return by(verbs, sentence.tokens(), first, last);
        }
        if (isFallingOn(verbs, first)) {
            return Tense.FUTURE;
        }
        int clause = startOfClause(verbs, first);
        Tense before = backwards(verbs, first - 1, clause);
        if (before == Tense.FUTURE && Outcomes.neverWas(verbs, last + 1)) {
            return Tense.PAST;
        }
        if (before == Tense.FUTURE && isOldPlan(verbs, first, last)) {
            return Tense.INTENDED;
        }
        if (before == Tense.INTENDED && !isOfWhatWas(verbs, clause, first) && isNowPutOff(verbs, last + 1)) {
            return Tense.PUT_OFF;
        }
        if (before != Tense.OPEN) {
            return before;
        }
        if (Outcomes.isOff(verbs, last + 1)) {
            return Tense.FUTURE;
        }
        Tense after = forwards(verbs, sentence.tokens(), isThen(verbs, last + 1) ? last + THEN : last + 1);
        return after == Tense.OPEN ? fartherBack(verbs, clause) : after;
    }

    /** "The next step comes on Friday", but not "comes days after an attack on Friday". */
    private static boolean isFallingOn(Verbs verbs, int first) {
        int verb = first > 1 && verbs.word(first - 1).equals("on") ? first - 2 : first - 1;
        return verb >= 0 && FALLING.contains(verbs.word(verb));
    }

    private static boolean isPutOff(Verbs verbs, int from) {
        for (int i = from; i + 1 < Math.min(verbs.tokens().size(), from + NEAR); i++) {
            if (PUT_OFF.contains(verbs.word(i) + " " + verbs.word(i + 1))) {
                return true;
            }
        }
        return false;
    }

    /** "The round, which was to open on Monday, has been put off". */
    private static boolean isNowPutOff(Verbs verbs, int from) {
        for (int i = from; i + 2 < Math.min(verbs.tokens().size(), from + NEAR); i++) {
            if (HAS_BEEN.contains(verbs.word(i) + " " + verbs.word(i + 1))
                    && PUT_OFF.contains("was " + verbs.word(i + 2))) {
                return true;
            }
        }
        return false;
    }

    /** "Were to have opened". */
    private static boolean isOfWhatWas(Verbs verbs, int from, int to) {
        for (int i = from; i < to; i++) {
            if (verbs.word(i).equals("to") && verbs.word(i + 1).equals("have")) {
                return true;
            }
        }
        return false;
    }

    /** "A round due in November was put off": that month may be over as well. */
    private static boolean isOldPlan(Verbs verbs, int first, int last) {
        int due = first - 2;
        return due > 0
                && verbs.pointsAhead(due)
                && MONTHS.contains(verbs.word(last))
                && (verbs.tokens().get(due - 1).tag().startsWith("NN")
                        || verbs.word(due - 1).equals(","))
                && isPutOff(verbs, last + 1);
    }

    /** "On Thursday, when A is to receive B": that clause tells. */
    private static boolean isThen(Verbs verbs, int comma) {
        return comma + 1 < verbs.tokens().size()
                && verbs.word(comma).equals(",")
                && verbs.word(comma + 1).equals("when");
    }

    /** "Put back to 6 May", "moved from Tuesday to Friday". */
    private static boolean isDeferred(Verbs verbs, int from) {
        for (int i = from; i >= Math.max(0, from - NEAR); i--) {
            if (DEFERRING.contains(verbs.word(i))) {
                return true;
            }
        }
        return false;
    }

    /** What another clause tells of the past tells little of this one. */
    private static Tense fartherBack(Verbs verbs, int clause) {
        Tense tense = backwards(verbs, clause - 1, Math.max(0, clause - REACH));
        return tense == Tense.FUTURE ? tense : Tense.OPEN;
    }

    /** "They were back by Friday" is over; "an answer was promised by Friday" is not. */
    private static Tense by(Verbs verbs, List<CoreLabel> tokens, int first, int last) {
        int clause = startOfClause(verbs, first);
        for (int i = first - 1; i >= clause; i--) {
            if (verbs.verbAt(i) != Tense.OPEN) {
                return verbs.isState(i) ? Tense.PAST : Tense.FUTURE;
            }
        }
        return forwards(verbs, tokens, last + 1) == Tense.PAST ? Tense.PAST : Tense.FUTURE;
    }

    private static int startOfClause(Verbs verbs, int first) {
        int start = first;
        while (start > 0 && !BREAKS.contains(verbs.word(start - 1))) {
            start--;
        }
        return start;
    }

    /** In "are to meet at a session led by A on Friday" the participle tells nothing that the verb before it does not. */
    private static Tense backwards(Verbs verbs, int from, int to) {
        Tense tense = Tense.OPEN;
        for (int i = from; i >= to; i--) {
            Tense here = verbs.tenseAt(i);
            if (here != Tense.OPEN && !verbs.isBareParticiple(i)) {
                return here;
            }
            tense = here == Tense.OPEN ? tense : here;
        }
        return tense;
    }

    private static Tense forwards(Verbs verbs, List<CoreLabel> tokens, int from) {
        int end = Math.min(tokens.size(), from + REACH);
        for (int i = from; i < end && (i == from || !BREAKS.contains(verbs.word(i))); i++) {
            Tense tense = verbs.verbAt(i);
            if (tense != Tense.OPEN) {
                return tense;
            }
        }
        return Tense.OPEN;
    }
}
