package dev.parley.extract.corenlp.meeting.company;

import static dev.parley.extract.corenlp.parse.Grammar.dependents;

import dev.parley.extract.Role;
import dev.parley.extract.corenlp.actor.PeopleReader;
import dev.parley.extract.corenlp.meeting.trigger.Trigger;
import dev.parley.extract.corenlp.parse.Grammar;
import dev.parley.extract.corenlp.parse.Grammar.Governor;
import dev.parley.extract.corenlp.parse.Sentence;
import edu.stanford.nlp.ling.IndexedWord;

/** Seats who gives an interview, which is whoever says, shares or does something in it, and who asks. */
final class InterviewCompany {
    /** Who asks in an interview; the press is no party to anything else. */
    private static final String[] ASKED_BY = {"nmod:with", "nmod:to", "nmod:by", "nmod:for"};

    private final Table table;
    private final PeopleReader people;

    InterviewCompany(Table table, PeopleReader people) {
        this.table = table;
        this.people = people;
    }

    void seat(Trigger trigger, Company company) {
        Sentence sentence = trigger.sentence();
        for (Governor governor : Grammar.governors(sentence, trigger.head())) {
            if (governor.is("obl:in", "obl:during", "nmod:in", "obj")) {
                table.seat(sentence, Grammar.subjects(sentence, governor.word()), Role.PARTY, company);
                table.seat(sentence, dependents(sentence, governor.word(), "obl:to", "iobj"), Role.PARTY, company);
            }
        }
        table.seat(sentence, dependents(sentence, trigger.head(), "nmod:to"), Role.PARTY, company);
        for (IndexedWord interviewer : dependents(sentence, trigger.head(), ASKED_BY)) {
            if (interviewer.tag().startsWith("NNP")) {
                people.meantBy(sentence, interviewer).forEach(actor -> company.add(actor, Role.PARTY));
            }
        }
    }
}
