package dev.parley.extract.corenlp.place;

import dev.parley.extract.corenlp.parse.Grammar;
import dev.parley.extract.corenlp.parse.Sentence;
import dev.parley.rules.RuleFile;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Tells from the words around a name whether it is a state's: its ministers, its envoys, its part in talks. */
final class StateEvidence {
    private static final int PHRASE = 3;
    private static final String STRONG = "s";
    private final Map<String, String> words =
            RuleFile.read("extract/place/state-words.txt").table(row -> row.get(1));

    private final Set<String> teams = RuleFile.read("extract/actor/teams.txt").words();
    private final Set<String> dealings =
            RuleFile.read("extract/place/dealings.txt").words();
    private final Set<String> partyVerbs =
            RuleFile.read("extract/place/party-verbs.txt").words();

    boolean isState(Sentence sentence, int token) {
        boolean place = "LOCATION".equals(Spans.tag(sentence, token));
        boolean owns = Spans.word(sentence, token + 1).matches("['’]s?") && governs(sentence, token + 2, place);
        boolean rules = Spans.word(sentence, token - 1).matches("of|from")
                && (isWord(sentence, token - 2, place) || isTitled(sentence, token - 2));
        boolean person = "PERSON".equals(Spans.tag(sentence, token));
        return (owns && !person)
                || rules
                || (place && isParty(sentence, token))
                || (!person && sendsMinister(sentence, token))
                || (isJoined(sentence, token) && isState(sentence, token - 2));
    }

    /** "X's team was led by Deputy Foreign Minister A". */
    boolean sendsMinister(Sentence sentence, int token) {
        boolean led = Spans.word(sentence, token + 1).matches("['’]s")
                && teams.contains(Spans.word(sentence, token + 2).toLowerCase(Locale.ROOT))
                && sentence.tokens().stream()
                        .skip(token + 3L)
                        .limit(PHRASE)
                        .map(word -> word.word())
                        .toList()
                        .containsAll(List.of("led", "by"));
        return led
                && sentence.tokens().stream()
                        .skip(token + 3L + PHRASE)
                        .limit(PHRASE)
                        .anyMatch(word -> STRONG.equals(words.get(word.word().toLowerCase(Locale.ROOT))));
    }

    /** "Foreign minister", "government": within three words. */
    boolean governs(Sentence sentence, int token, boolean place) {
        for (int i = token; i < token + PHRASE; i++) {
            if (isWord(sentence, i, place)) {
                return true;
            }
            if (i >= sentence.tokens().size() || !sentence.tokens().get(i).tag().matches("JJ.*|NN.*")) {
                return false;
            }
        }
        return false;
    }

    private boolean isWord(Sentence sentence, int token, boolean place) {
        String strength = words.get(Spans.word(sentence, token).toLowerCase(Locale.ROOT));
        return strength != null && (place || strength.equals(STRONG));
    }

    /** "X's president, Firstname Lastname". */
    boolean ownsNamed(Sentence sentence, int token) {
        int at = token + 2;
        if (!Spans.word(sentence, token + 1).matches("['’]s?") || !governs(sentence, at, true)) {
            return false;
        }
        while (!Spans.word(sentence, at).equals(",") && at < token + 2 + PHRASE) {
            at++;
        }
        return Spans.word(sentence, at).equals(",")
                && !Spans.tag(sentence, at + 1).matches("O|LOCATION")
                && !Spans.tag(sentence, at + 2).matches("O|LOCATION");
    }

    /** "Peace talks with X". */
    boolean talks(Sentence sentence, int token) {
        return sentence.word(token)
                .map(w -> Grammar.governors(sentence, w).stream()
                        .anyMatch(g -> g.is("nmod:with", "nmod:between") && dealings.contains(Grammar.form(g.word()))))
                .orElse(false);
    }

    /** "President Firstname Lastname" of X. */
    private boolean isTitled(Sentence sentence, int token) {
        int before = token;
        while ("PERSON".equals(Spans.tag(sentence, before))) {
            before--;
        }
        return before < token
                && isWord(sentence, before, true)
                && Character.isUpperCase(Spans.word(sentence, before).charAt(0));
    }

    /** "Ministers of X and Y". */
    private static boolean isJoined(Sentence sentence, int token) {
        return token >= 2
                && Spans.word(sentence, token - 1).equals("and")
                && Character.isUpperCase(Spans.word(sentence, token - 2).charAt(0));
    }

    /** "Between X and Y", "X signed", "X's Firstname Lastname". */
    private boolean isParty(Sentence sentence, int token) {
        boolean between = sentence.word(token)
                .map(w -> Grammar.governedAs(sentence, w, "nmod:between", "obl:between"))
                .orElse(false);
        return sends(sentence, token) || between || moves(sentence, token);
    }

    /** "X's Firstname Lastname". */
    boolean sends(Sentence sentence, int token) {
        return Spans.word(sentence, token + 1).matches("['’]s?")
                && "PERSON".equals(Spans.tag(sentence, token + 2))
                && "PERSON".equals(Spans.tag(sentence, token + 3));
    }

    /** "X would not accept it". */
    boolean moves(Sentence sentence, int token) {
        return sentence.word(token)
                .map(w -> Grammar.governors(sentence, w).stream()
                        .anyMatch(g -> g.is("nsubj") && partyVerbs.contains(Grammar.lemma(g.word()))))
                .orElse(false);
    }
}
