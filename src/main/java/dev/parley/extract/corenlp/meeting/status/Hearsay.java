package dev.parley.extract.corenlp.meeting.status;

import static dev.parley.extract.corenlp.parse.Grammar.form;
import static dev.parley.extract.corenlp.parse.Grammar.governors;
import static dev.parley.extract.corenlp.parse.Grammar.has;
import static dev.parley.extract.corenlp.parse.Grammar.lemma;

import dev.parley.extract.MeetingStatus;
import dev.parley.extract.corenlp.parse.Factuality;
import dev.parley.extract.corenlp.parse.Grammar;
import dev.parley.extract.corenlp.parse.Grammar.Governor;
import dev.parley.extract.corenlp.parse.Sentence;
import dev.parley.rules.RuleFile;
import edu.stanford.nlp.ling.IndexedWord;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads whether what tells of a meeting is denied: "denied a report that they met", "rumours of talks were untrue". */
final class Hearsay {
    private static final String[] TELLING = {"ccomp", "acl", "acl:relcl", "dep", "nmod:of", "nmod:about"};
    private final Set<String> told =
            RuleFile.read("extract/meeting/hearsay.txt").words();
    private final Map<String, MeetingStatus> predicates =
            RuleFile.read("extract/meeting/status-predicates.txt").table(row -> MeetingStatus.valueOf(row.get(1)));
    private final Set<String> truths =
            RuleFile.read("extract/meeting/truths.txt").words();
    private final Set<String> refuting =
            RuleFile.read("extract/meeting/refuting.txt").words();
    private final StatusCues cues;

    Hearsay(StatusCues cues) {
        this.cues = cues;
    }

    boolean isDenied(Sentence sentence, IndexedWord meeting) {
        return governors(sentence, meeting).stream()
                .filter(governor -> governor.is(TELLING) && told.contains(lemma(governor.word())))
                .anyMatch(governor -> isRefuted(sentence, governor.word())
                        || (!governor.is("nmod*") && isWavedAway(sentence, governor.word())));
    }

    private boolean isRefuted(Sentence sentence, IndexedWord report) {
        return governors(sentence, report).stream()
                .anyMatch(governor -> isDenial(sentence, governor) || isUntrue(sentence, governor));
    }

    /** "Ridiculed a report that they met"; whoever disputes an account of a meeting may have been there. */
    private boolean isWavedAway(Sentence sentence, IndexedWord report) {
        return governors(sentence, report).stream()
                .filter(governor -> governor.is("obj", "nsubj:pass", "obl:at") && Grammar.isVerb(governor.word()))
                .map(Governor::word)
                .anyMatch(verb -> !Factuality.isNegated(sentence, verb)
                        && (refuting.contains(lemma(verb))
                                || refuting.contains(Grammar.phrasal(sentence, verb))
                                || refuting.contains(lemma(verb) + " at")));
    }

    private boolean isDenial(Sentence sentence, Governor governor) {
        return governor.is("obj", "nsubj:pass", "obl:as")
                && Grammar.isVerb(governor.word())
                && cues.at(sentence, governor.word()).equals(Optional.of(MeetingStatus.DENIED));
    }

    /** "Were untrue", "were not true". */
    private boolean isUntrue(Sentence sentence, Governor governor) {
        boolean said = governor.is("nsubj") && has(sentence, governor.word(), "cop");
        boolean negated = Factuality.isNegated(sentence, governor.word());
        boolean truth = truths.contains(form(governor.word()));
        return said && (negated ? truth : predicates.get(form(governor.word())) == MeetingStatus.DENIED);
    }
}
