package dev.parley.extract.corenlp.time;

import java.util.Set;

/** What a sentence tells, behind the day of a plan, of what became of it: "Friday's talks are off", "did not take place". */
final class Outcomes {
    private static final int REACH = 25;
    private static final Set<String> IS = Set.of("is", "are");
    private static final Set<String> NOT = Set.of("not", "n't", "n’t");
    private static final Set<String> NEVER = Verbs.words("never-was.txt");
    private static final String STOPS = "[.,;:]|CC|IN|RB";

    private Outcomes() {}

    /** So that day is still to come: the next verb is "are" before "off". */
    static boolean isOff(Verbs verbs, int from) {
        int end = verbs.tokens().size();
        for (int i = from; i + 1 < Math.min(end, from + REACH); i++) {
            if (verbs.tokens().get(i).tag().matches("V.*|MD")) {
                boolean off = IS.contains(verbs.word(i)) && verbs.word(i + 1).equals("off");
                return off && (i + 2 == end || verbs.tokens().get(i + 2).tag().matches(STOPS));
            }
        }
        return false;
    }

    /** So that day is over. */
    static boolean neverWas(Verbs verbs, int from) {
        int end = verbs.tokens().size();
        for (int i = from; i + 1 < Math.min(end, from + REACH); i++) {
            boolean not = i > 0 && verbs.word(i - 1).equals("did") && NOT.contains(verbs.word(i));
            if (not || verbs.word(i).equals("never")) {
                String next = i + 2 < end ? " " + verbs.word(i + 2) : "";
                return NEVER.contains(verbs.word(i + 1)) || NEVER.contains(verbs.word(i + 1) + next);
            }
        }
        return false;
    }
}
