package dev.parley.extract.corenlp.actor;

import dev.parley.extract.ActorKind;
import dev.parley.extract.MentionForm;
import dev.parley.extract.corenlp.parse.Grammar;
import dev.parley.extract.corenlp.parse.ParsedArticle;
import dev.parley.extract.corenlp.parse.Sentence;
import dev.parley.extract.corenlp.place.Places;
import dev.parley.extract.corenlp.place.StandIn;
import dev.parley.extract.corenlp.place.State;
import dev.parley.extract.corenlp.place.States;
import edu.stanford.nlp.ling.IndexedWord;
import java.util.Optional;

/** Adds the states and other powers that the article names, by their own names, their seats' or by an adjective. */
final class StateReader {
    private final Roster roster;
    private final StatePairs pairs;

    StateReader(Roster roster) {
        this.pairs = new StatePairs(roster);
        this.roster = roster;
    }

    void read(ParsedArticle article, Places places) {
        for (StandIn standIn : places.standIns()) {
            ActorKind kind = standIn.power().isState() ? ActorKind.STATE : ActorKind.ORGANIZATION;
            Draft draft = roster.power(kind, standIn.power().name());
            draft.addName(standIn.span().in(article.text()));
            add(draft, standIn.sentence(), standIn.first(), standIn.last(), standIn.form());
        }
        for (Sentence sentence : article.sentences()) {
            for (int i = 0; i < sentence.tokens().size(); i++) {
                pairs.read(sentence, i, places.states());
                i = readAdjective(sentence, i, places.states());
            }
        }
    }

    /** Gives the last token read. */
    private int readAdjective(Sentence sentence, int first, States states) {
        boolean ofName = first + 1 < sentence.tokens().size()
                && states.named(word(sentence, first) + " " + word(sentence, first + 1))
                        .isPresent();
        if (ofName || "PERSON".equals(sentence.tokens().get(first).ner())) {
            return first;
        }
        for (int last = Math.min(first + 1, sentence.tokens().size() - 1); last >= first; last--) {
            String words = last == first ? word(sentence, first) : word(sentence, first) + " " + word(sentence, last);
            Optional<State> state = states.ofAdjective(words);
            if (state.isPresent() && !isLanguage(sentence, last) && !isStandIn(sentence, first)) {
                Draft draft = roster.power(ActorKind.STATE, state.get().name());
                add(draft, sentence, first, last, MentionForm.METONYM);
                return last;
            }
        }
        return first;
    }

    private boolean isStandIn(Sentence sentence, int token) {
        return roster.at(sentence, token)
                .filter(d -> d.kind() == ActorKind.STATE)
                .isPresent();
    }

    /** "In Russian", "speaks French". */
    private static boolean isLanguage(Sentence sentence, int token) {
        Optional<IndexedWord> word = sentence.word(token);
        return word.isPresent()
                && Grammar.governors(sentence, word.get()).stream()
                        .anyMatch(g -> g.is("obl:in", "obl:into")
                                || (g.is("obj") && Grammar.lemma(g.word()).equals("speak")))
                && !sentence.tokens().get(token).tag().startsWith("NNPS");
    }

    private static void add(Draft draft, Sentence sentence, int first, int last, MentionForm form) {
        draft.add(new Spot(sentence, first, last, last, form));
    }

    private static String word(Sentence sentence, int token) {
        return sentence.tokens().get(token).word();
    }
}
