package dev.parley.extract.corenlp.meeting.status;

import static dev.parley.extract.corenlp.parse.Grammar.dependents;
import static dev.parley.extract.corenlp.parse.Grammar.form;

import dev.parley.extract.MeetingStatus;
import dev.parley.extract.corenlp.meeting.trigger.Clause;
import dev.parley.extract.corenlp.meeting.trigger.Trigger;
import dev.parley.extract.corenlp.parse.Factuality;
import dev.parley.extract.corenlp.parse.Grammar;
import dev.parley.extract.corenlp.parse.Sentence;
import dev.parley.rules.RuleFile;
import edu.stanford.nlp.ling.IndexedWord;
import java.util.Optional;
import java.util.Set;

/** Tells what was once planned from what still is. */
public final class OldPlans {
    private final Set<String> happening =
            RuleFile.read("extract/meeting/happening.txt").words();
    private final StatusCues cues;

    public OldPlans(StatusCues cues) {
        this.cues = cues;
    }

    /** "Had been set for Monday", "had been due to open on Monday": the plan is over, and its time with it. */
    public boolean tells(Trigger trigger, Clause clause) {
        Sentence sentence = trigger.sentence();
        return trigger.isNoun()
                && clause.inner().stream().noneMatch(word -> isAhead(sentence, word))
                && clause.inner().stream()
                        .filter(word -> isPlanned(sentence, word))
                        .anyMatch(word -> dependents(sentence, word, "aux*").stream()
                                .anyMatch(auxiliary -> form(auxiliary).equals("had")));
    }

    /** "Foreseen for 19 August in Bern, took place on the 29th in Oslo": without the words of the plan. */
    public Clause withoutOverdue(Trigger trigger, Clause clause) {
        Sentence sentence = trigger.sentence();
        boolean held = trigger.isNoun()
                && clause.inner().stream()
                        .anyMatch(verb -> verb.tag().equals("VBD")
                                && happening.contains(Grammar.lemma(verb))
                                && Factuality.hasHappened(sentence, verb)
                                && dependents(sentence, verb, "nsubj").contains(trigger.head()));
        return held
                ? new Clause(
                        clause.inner().stream()
                                .filter(word -> !isBarePlan(sentence, word))
                                .toList(),
                        clause.outer(),
                        clause.relation())
                : clause;
    }

    private boolean isBarePlan(Sentence sentence, IndexedWord word) {
        return word.tag().equals("VBN")
                && Grammar.governedAs(sentence, word, "acl")
                && !Grammar.has(sentence, word, "aux*")
                && cues.at(sentence, word).equals(Optional.of(MeetingStatus.PLANNED));
    }

    /** "A summit that had been planned for months will be held". */
    private static boolean isAhead(Sentence sentence, IndexedWord word) {
        return dependents(sentence, word, "aux").stream().anyMatch(will -> Factuality.FUTURE.contains(form(will)));
    }

    private boolean isPlanned(Sentence sentence, IndexedWord word) {
        boolean due = word.tag().equals("VB")
                && dependents(sentence, word, "mark").stream()
                        .anyMatch(mark -> form(mark).equals("due"));
        return due || (word.tag().equals("VBN") && cues.at(sentence, word).equals(Optional.of(MeetingStatus.PLANNED)));
    }
}
