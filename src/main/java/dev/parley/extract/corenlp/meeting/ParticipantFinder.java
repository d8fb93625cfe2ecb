package dev.parley.extract.corenlp.meeting;

import static dev.parley.extract.corenlp.parse.Grammar.dependents;
import static dev.parley.extract.corenlp.parse.Grammar.lemma;

import dev.parley.extract.MeetingKind;
import dev.parley.extract.Role;
import dev.parley.extract.corenlp.actor.Actors;
import dev.parley.extract.corenlp.actor.PeopleReader;
import dev.parley.extract.corenlp.meeting.MeetingRule.Party;
import dev.parley.extract.corenlp.parse.Grammar;
import dev.parley.extract.corenlp.parse.Grammar.Governor;
import dev.parley.extract.corenlp.parse.RuleFile;
import dev.parley.extract.corenlp.parse.Sentence;
import edu.stanford.nlp.ling.IndexedWord;
import java.util.List;
import java.util.Set;

/** Reads who takes part from the grammar around a trigger. */
final class ParticipantFinder {
    private static final String[] WITH = {
        "obl:with",
        "nmod:with",
        "obl:along_with",
        "nmod:along_with",
        "obl:together_with",
        "nmod:together_with",
        "obl:alongside",
        "nmod:alongside"
    };
    private static final String[] BETWEEN = {
        "nmod:between", "obl:between", "nmod:among", "obl:among", "nmod:involving", "obl:involving"
    };
    /** Who asks in an interview; the press is no party to anything else. */
    private static final String[] ASKED_BY = {"nmod:with", "nmod:to", "nmod:by", "nmod:for"};

    private static final String[] OF_NOUN = {"nmod:poss", "nmod:of", "nmod:by"};
    private final SupportVerbs support;
    private final StatusCues cues;
    private final PeopleReader people;
    private final Speakers speakers;
    private final Set<String> notWith = RuleFile.read("meeting/not-with.txt").words();

    ParticipantFinder(SupportVerbs support, StatusCues cues, Actors actors) {
        this.support = support;
        this.cues = cues;
        this.people = new PeopleReader(actors);
        this.speakers = new Speakers(cues, people, actors);
    }

    Company find(Trigger trigger, Clause clause) {
        Company company = new Company();
        switch (trigger.rule()) {
            case MeetingRule.Verb verb -> addOfVerb(trigger, verb.parties(), company);
            case MeetingRule.Noun noun -> addOfNoun(trigger, noun.kind(), clause, company);
            case MeetingRule.Addition ignored -> addOfAddition(trigger, company);
        }
        for (IndexedWord outer : clause.outer()) {
            add(trigger.sentence(), dependents(trigger.sentence(), outer, WITH), Role.PARTY, company);
            if (company.size() == 1 && !trigger.isNoun() && isInvitation(trigger.sentence(), outer)) {
                add(trigger.sentence(), Grammar.subjects(trigger.sentence(), outer), Role.PARTY, company);
            }
        }
        return company;
    }

    private void addOfVerb(Trigger trigger, Set<Party> parties, Company company) {
        Sentence sentence = trigger.sentence();
        IndexedWord verb = trigger.word();
        add(sentence, Grammar.subjects(sentence, verb), roleOfSubject(parties), company);
        int alone = company.size();
        if (parties.contains(Party.OBJECT)) {
            add(sentence, Grammar.objects(sentence, verb), Role.PARTY, company);
        }
        if (parties.contains(Party.ACCORD)) {
            for (IndexedWord accord : Grammar.objects(sentence, verb)) {
                add(sentence, dependents(sentence, accord, WITH), Role.PARTY, company);
                add(sentence, dependents(sentence, accord, BETWEEN), Role.PARTY, company);
            }
        }
        if (parties.contains(Party.TO)) {
            add(sentence, dependents(sentence, verb, "obl:to"), Role.PARTY, company);
        }
        add(sentence, dependents(sentence, verb, BETWEEN), Role.PARTY, company);
        add(sentence, dependents(sentence, verb, WITH), Role.PARTY, company);
        addObservers(sentence, verb, company);
        if (Grammar.isPassive(sentence, verb)) {
            add(sentence, dependents(sentence, verb, "obl:by"), roleOfSubject(parties), company);
        }
        if (company.size() == alone && !parties.contains(Party.EACH_OTHER) && !parties.contains(Party.PLACE)) {
            company.clear();
        }
    }

    /** "invited B to meet": the inviter is the other party. */
    private boolean isInvitation(Sentence sentence, IndexedWord verb) {
        return cues.at(sentence, verb).isPresent() && Grammar.has(sentence, verb, "obj");
    }

    private static Role roleOfSubject(Set<Party> parties) {
        if (parties.contains(Party.MEDIATOR)) {
            return Role.MEDIATOR;
        }
        return parties.contains(Party.HOST) ? Role.HOST : Role.PARTY;
    }

    private void addOfNoun(Trigger trigger, MeetingKind kind, Clause clause, Company company) {
        Sentence sentence = trigger.sentence();
        speakers.owning(trigger).forEach(actor -> company.add(actor, Role.PARTY));
        boolean owned = !company.isEmpty();
        for (IndexedWord word : trigger.words()) {
            add(sentence, dependents(sentence, word, BETWEEN), Role.PARTY, company);
            add(sentence, dependents(sentence, word, WITH), Role.PARTY, company);
            add(sentence, owned ? List.of() : dependents(sentence, word, OF_NOUN), Role.PARTY, company);
        }
        for (IndexedWord carrier : clause.inner()) {
            if (Grammar.isVerb(carrier)) {
                addOfCarrier(trigger, carrier, company);
            }
        }
        if (kind == MeetingKind.INTERVIEW) {
            addInterviewed(trigger, company);
        } else if (company.size() == 1) {
            speakers.of(trigger).forEach(actor -> company.add(actor, Role.PARTY));
        }
    }

    private void addOfCarrier(Trigger trigger, IndexedWord carrier, Company company) {
        Sentence sentence = trigger.sentence();
        add(sentence, dependents(sentence, carrier, WITH), Role.PARTY, company);
        add(sentence, dependents(sentence, carrier, BETWEEN), Role.PARTY, company);
        Role role = support.role(sentence, carrier).orElse(null);
        if (role == null) {
            return;
        }
        List<IndexedWord> doers = Grammar.subjects(sentence, carrier).stream()
                .filter(w -> !w.equals(trigger.head()) && !w.equals(trigger.word()))
                .toList();
        add(sentence, doers, role, company);
        add(sentence, dependents(sentence, carrier, "obl:agent", "obl:by"), role, company);
        if (lemma(carrier).equals("involve")) {
            add(sentence, dependents(sentence, carrier, "obj"), Role.PARTY, company);
        }
        addObservers(sentence, carrier, company);
    }

    private void addObservers(Sentence sentence, IndexedWord verb, Company company) {
        boolean observing = dependents(sentence, verb, "obl:as").stream().anyMatch(w -> lemma(w).equals("observer"));
        if (observing) {
            add(sentence, Grammar.subjects(sentence, verb), Role.OBSERVER, company);
        }
    }

    /** Whoever says, shares or does something in an interview gives it. */
    private void addInterviewed(Trigger trigger, Company company) {
        Sentence sentence = trigger.sentence();
        for (Governor governor : Grammar.governors(sentence, trigger.head())) {
            if (governor.is("obl:in", "obl:during", "nmod:in", "obj")) {
                add(sentence, Grammar.subjects(sentence, governor.word()), Role.PARTY, company);
                add(sentence, dependents(sentence, governor.word(), "obl:to", "iobj"), Role.PARTY, company);
            }
        }
        add(sentence, dependents(sentence, trigger.head(), "nmod:to"), Role.PARTY, company);
        for (IndexedWord interviewer : dependents(sentence, trigger.head(), ASKED_BY)) {
            if (interviewer.tag().startsWith("NNP")) {
                people.meantBy(sentence, interviewer).forEach(actor -> company.add(actor, Role.PARTY));
            }
        }
    }

    private void addOfAddition(Trigger trigger, Company company) {
        if (!lemma(trigger.word()).equals("last")) {
            Sentence sentence = trigger.sentence();
            Role role = support.role(sentence, trigger.word()).orElse(Role.PARTY);
            Role given = role == Role.HOST ? Role.PARTY : role;
            add(sentence, Grammar.subjects(sentence, trigger.word()), given, company);
        }
    }

    private void add(Sentence sentence, List<IndexedWord> words, Role role, Company company) {
        for (IndexedWord word : words) {
            if (!notWith.contains(lemma(word))) {
                people.meantBy(sentence, word).forEach(actor -> company.add(actor, role));
            }
        }
    }
}
