package dev.parley.extract.corenlp.meeting;

import static dev.parley.extract.corenlp.parse.Grammar.dependents;
import static dev.parley.extract.corenlp.parse.Grammar.governors;
import static dev.parley.extract.corenlp.parse.Grammar.isVerb;

import dev.parley.extract.corenlp.meeting.company.SupportVerbs;
import dev.parley.extract.corenlp.meeting.status.LostPassive;
import dev.parley.extract.corenlp.meeting.status.StatusCues;
import dev.parley.extract.corenlp.meeting.trigger.Clause;
import dev.parley.extract.corenlp.meeting.trigger.Presence;
import dev.parley.extract.corenlp.meeting.trigger.Trigger;
import dev.parley.extract.corenlp.parse.Grammar;
import dev.parley.extract.corenlp.parse.Grammar.Governor;
import dev.parley.extract.corenlp.parse.Sentence;
import dev.parley.rules.RuleFile;
import edu.stanford.nlp.ling.IndexedWord;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Finds a trigger's {@link Clause}. */
final class Clauses {
    private static final String[] CARRIED = {"nsubj*", "obj", "obl*", "nmod*", "dep"};
    private static final String[] ITS = {"nmod:of", "nmod:between", "dep"};
    private static final int HIGHEST = 4;
    private static final Set<String> STAYING =
            RuleFile.read("extract/meeting/staying.txt").words();
    private final Set<String> happening =
            RuleFile.read("extract/meeting/happening.txt").words();
    private final Set<String> planned =
            RuleFile.read("extract/meeting/planned.txt").words();
    private final SupportVerbs support;
    private final LostPassive lost;
    private final LostClause lostClause = new LostClause();

    Clauses(SupportVerbs support, StatusCues cues) {
        this.support = support;
        this.lost = new LostPassive(cues);
    }

    Clause of(Trigger trigger) {
        Sentence sentence = trigger.sentence();
        Set<IndexedWord> inner = new LinkedHashSet<>();
        inner.add(trigger.word());
        inner.add(trigger.head());
        String relation = "";
        if (trigger.isNoun()) {
            for (Governor above : governors(sentence, trigger.head())) {
                Governor governor = measured(trigger, above);
                if (carries(trigger, governor) && !isDescribed(trigger, governor.word())) {
                    inner.add(governor.word());
                    if (STAYING.contains(Grammar.lemma(governor.word()))) {
                        inner.addAll(dependents(sentence, governor.word(), "xcomp"));
                    }
                    relation = relation.isEmpty() ? governor.relation() : relation;
                } else if (relation.isEmpty() && governor.is(CARRIED)) {
                    relation = governor.relation();
                }
            }
            inner.addAll(dependents(sentence, trigger.head(), "acl", "acl:relcl"));
            inner.addAll(dependents(sentence, trigger.word(), "acl", "acl:relcl"));
            inner.addAll(ofItsPeople(trigger));
            inner.addAll(lost.of(trigger));
            lostClause.verb(trigger).ifPresent(inner::add);
            if (inner.stream().noneMatch(word -> isVerb(word) && !isParticiple(sentence, word))) {
                OpeningVerb.of(trigger).ifPresent(inner::add);
            }
        }
        return new Clause(List.copyOf(inner), outer(sentence, inner), relation);
    }

    /** "A meeting of A and B that was to open on Monday", "talks on the river, which were to open": the parser has those opened. */
    private List<IndexedWord> ofItsPeople(Trigger trigger) {
        Sentence sentence = trigger.sentence();
        return Stream.concat(
                        relatives(sentence, dependents(sentence, trigger.head(), ITS)),
                        relatives(sentence, dependents(sentence, trigger.head(), "nmod:on", "nmod:over"))
                                .filter(verb -> isToBe(sentence, verb)))
                .filter(verb -> happening.contains(Grammar.lemma(verb)))
                .toList();
    }

    private static Stream<IndexedWord> relatives(Sentence sentence, List<IndexedWord> nouns) {
        return nouns.stream().flatMap(noun -> dependents(sentence, noun, "acl:relcl").stream());
    }

    /** "Which were to have opened"; a crisis that began is no talks that did. */
    private static boolean isToBe(Sentence sentence, IndexedWord verb) {
        return dependents(sentence, verb, "mark", "aux").stream()
                .anyMatch(to -> Grammar.form(to).equals("to"));
    }

    /** "Talks planned for Monday" says nothing yet of what became of them. */
    private boolean isParticiple(Sentence sentence, IndexedWord verb) {
        return verb.tag().matches("VBN|VBD")
                && Grammar.dependents(sentence, verb, "aux*").isEmpty()
                && Grammar.has(sentence, verb, "obl:for")
                && planned.contains(Grammar.lemma(verb));
    }

    /** "Ended three days of talks": the parser takes the days for the time of the ending. */
    private static Governor measured(Trigger trigger, Governor governor) {
        boolean length = governor.is("obl:tmod") && !trigger.head().equals(trigger.word());
        return length ? new Governor(governor.word(), "obj") : governor;
    }

    /** "Called the talks constructive", "called the summit a failure": whoever says so need not take part. */
    private static boolean isDescribed(Trigger trigger, IndexedWord verb) {
        Sentence sentence = trigger.sentence();
        int next = trigger.head().index();
        boolean named = next < sentence.tokens().size()
                && sentence.tokens().get(next).tag().matches("JJ.*|RB.*|DT|``|PRP\\$");
        return Grammar.lemma(verb).equals("call") && (named || Grammar.has(sentence, verb, "xcomp", "ccomp"));
    }

    private boolean carries(Trigger trigger, Governor governor) {
        if (governor.is("nsubj", "nsubj:pass", "nsubj:xsubj")) {
            return true;
        }
        if (governor.is("obl:for", "nmod:for") && Presence.isThere(trigger.sentence(), governor.word())) {
            return true;
        }
        return isVerb(governor.word()) && support.carries(trigger.sentence(), governor, trigger.head());
    }

    private static List<IndexedWord> outer(Sentence sentence, Set<IndexedWord> inner) {
        Set<IndexedWord> outer = new LinkedHashSet<>();
        List<IndexedWord> level = new ArrayList<>(inner);
        for (int height = 0; height < HIGHEST && !level.isEmpty(); height++) {
            List<IndexedWord> above = new ArrayList<>();
            for (IndexedWord word : level) {
                for (Governor governor : governors(sentence, word)) {
                    if (governor.is("xcomp") && !inner.contains(governor.word()) && outer.add(governor.word())) {
                        above.add(governor.word());
                    }
                }
            }
            level = above;
        }
        return List.copyOf(outer);
    }
}
