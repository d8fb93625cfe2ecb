package dev.parley.extract.corenlp.meeting.trigger;

import static dev.parley.extract.corenlp.parse.Grammar.dependents;
import static dev.parley.extract.corenlp.parse.Grammar.form;

import dev.parley.extract.Channel;
import dev.parley.extract.MeetingKind;
import dev.parley.extract.corenlp.meeting.trigger.MeetingRule.Party;
import dev.parley.extract.corenlp.parse.Factuality;
import dev.parley.extract.corenlp.parse.Grammar;
import dev.parley.extract.corenlp.parse.Sentence;
import edu.stanford.nlp.ling.IndexedWord;
import java.util.Optional;
import java.util.Set;

/** Places at which somebody is: "A and B are in Geneva for talks", "A will be in Geneva on Friday". */
public final class Presence {
    private static final MeetingRule.Verb VISIT =
            new MeetingRule.Verb(MeetingKind.VISIT, Channel.IN_PERSON, "", Set.of(Party.SUBJECT, Party.PLACE));

    private Presence() {}

    /** Whether the word names where its subject is. */
    public static boolean isThere(Sentence sentence, IndexedWord word) {
        return "LOCATION".equals(word.ner())
                && Grammar.has(sentence, word, "cop")
                && dependents(sentence, word, "case").stream()
                        .anyMatch(preposition -> form(preposition).matches("in|at"));
    }

    /** Whether it tells so of now. */
    public static boolean isNow(Sentence sentence, IndexedWord place) {
        return isThere(sentence, place)
                && dependents(sentence, place, "cop").stream()
                        .anyMatch(be -> be.tag().matches("VBZ|VBP"))
                && !Factuality.isNegated(sentence, place);
    }

    /** A visit, when one person is to be there on a day: of many it may tell anything. */
    static Optional<MeetingRule.Verb> visit(Sentence sentence, IndexedWord place) {
        boolean future =
                dependents(sentence, place, "aux").stream().anyMatch(will -> Factuality.FUTURE.contains(form(will)));
        boolean person = dependents(sentence, place, "nsubj").stream()
                .anyMatch(who -> "PERSON".equals(who.ner()) || form(who).matches("he|she"));
        boolean dated = Grammar.has(sentence, place, "obl:on", "obl:tmod", "obl:from", "nmod:on", "nmod:tmod");
        return future && person && dated && isThere(sentence, place) ? Optional.of(VISIT) : Optional.empty();
    }
}
