package dev.parley.extract.corenlp.actor;

import dev.parley.extract.corenlp.parse.Sentence;
import edu.stanford.nlp.ling.CoreLabel;

/** Tells who is named as somebody's wife, son or the like, and so bears a surname that is better known as another's. */
final class Relatives {
    private static final int NEAR = 3;
    private final Offices offices;

    Relatives(Offices offices) {
        this.offices = offices;
    }

    /** Whether a full name of the draft stands beside a word of kinship: "his wife, X", "X, the first lady". */
    boolean isRelative(Draft draft) {
        return draft.spots().stream().filter(s -> s.length() > 1).anyMatch(this::isBesideKin);
    }

    private boolean isBesideKin(Spot spot) {
        Sentence sentence = spot.sentence();
        int before = spot.first() - 1;
        if (word(sentence, before).equals(",")) {
            before--;
        }
        return isKin(sentence, before)
                || (word(sentence, spot.last() + 1).equals(",") && isKinWithin(sentence, spot.last() + 2));
    }

    private boolean isKinWithin(Sentence sentence, int first) {
        for (int i = first; i < Math.min(first + NEAR, sentence.tokens().size()); i++) {
            CoreLabel token = sentence.tokens().get(i);
            if (isKin(sentence, i)) {
                return true;
            }
            if (!token.tag().matches("DT|JJ.*|PRP\\$|NN.*|POS")) {
                return false;
            }
        }
        return false;
    }

    private boolean isKin(Sentence sentence, int token) {
        String word = word(sentence, token);
        return offices.isKinship(word)
                || (word.equalsIgnoreCase("lady") && word(sentence, token - 1).equalsIgnoreCase("first"));
    }

    private static String word(Sentence sentence, int token) {
        return token < 0 || token >= sentence.tokens().size()
                ? ""
                : sentence.tokens().get(token).word();
    }
}
