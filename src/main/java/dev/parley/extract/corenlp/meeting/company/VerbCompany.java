package dev.parley.extract.corenlp.meeting.company;

import static dev.parley.extract.corenlp.parse.Grammar.dependents;
import static dev.parley.extract.corenlp.parse.Grammar.form;

import dev.parley.extract.ActorKind;
import dev.parley.extract.Role;
import dev.parley.extract.corenlp.actor.Actors;
import dev.parley.extract.corenlp.meeting.trigger.Doers;
import dev.parley.extract.corenlp.meeting.trigger.EachOther;
import dev.parley.extract.corenlp.meeting.trigger.MeetingRule;
import dev.parley.extract.corenlp.meeting.trigger.MeetingRule.Party;
import dev.parley.extract.corenlp.meeting.trigger.Trigger;
import dev.parley.extract.corenlp.parse.Grammar;
import dev.parley.extract.corenlp.parse.Sentence;
import edu.stanford.nlp.ling.IndexedWord;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads who takes part in what a verb of meeting tells, from where its rule says that they stand. */
final class VerbCompany {
    private final Doers doers = new Doers();
    private final Table table;
    private final Actors actors;

    VerbCompany(Table table, Actors actors) {
        this.table = table;
        this.actors = actors;
    }

    Company of(Trigger trigger, MeetingRule.Verb rule) {
        Sentence sentence = trigger.sentence();
        IndexedWord verb = trigger.word();
        Set<Party> parties = rule.parties();
        Company company = new Company();
        table.seat(sentence, doers.subjects(sentence, verb), roleOfSubject(parties), company);
        int alone = company.size();
        table.seat(sentence, others(sentence, verb, rule), Role.PARTY, company);
        table.seatObservers(sentence, verb, company);
        if (Grammar.isPassive(sentence, verb)) {
            table.seat(sentence, dependents(sentence, verb, "obl:by"), roleOfSubject(parties), company);
        }
        if (company.size() == alone) {
            company.standAlone();
        }
        if (alone == 0 && !parties.contains(Party.EACH_OTHER) && isUnknownPerson(sentence, verb)) {
            company.clear();
        }
        boolean one = company.size() == alone && !parties.contains(Party.PLACE);
        if (parties.contains(Party.PEOPLE) && company.size() >= 2) {
            company.keepPeople(actors);
            table.seatOfficeHolders(sentence, doers.subjects(sentence, verb), roleOfSubject(parties), company);
            one = one || company.size() < 2;
        }
        if (one && !parties.contains(Party.EACH_OTHER) && !EachOther.isTold(sentence, verb)) {
            company.clear();
        }
        return company;
    }

    private List<IndexedWord> others(Sentence sentence, IndexedWord verb, MeetingRule.Verb rule) {
        Set<Party> parties = rule.parties();
        List<IndexedWord> others = new ArrayList<>();
        if (parties.contains(Party.OBJECT)) {
            others.addAll(doers.objects(sentence, verb));
        }
        if (parties.contains(Party.ACCORD)) {
            for (IndexedWord accord : Grammar.objects(sentence, verb)) {
                others.addAll(dependents(sentence, accord, Table.WITH));
                others.addAll(dependents(sentence, accord, Table.BETWEEN));
            }
        }
        if (parties.contains(Party.TO)) {
            dependents(sentence, verb, "obl:to").stream()
                    .filter(hearer -> !isBody(sentence, hearer))
                    .forEach(others::add);
        }
        if (parties.contains(Party.AFTER)) {
            others.addAll(dependents(sentence, verb, "obl:" + rule.preposition().replace(' ', '_')));
        }
        others.addAll(dependents(sentence, verb, Table.BETWEEN));
        others.addAll(dependents(sentence, verb, Table.WITH));
        if (parties.contains(Party.WITH) && !parties.contains(Party.OBJECT)) {
            doers.objects(sentence, verb).stream()
                    .filter(matter -> !isOneOfMany(sentence, matter))
                    .forEach(matter -> others.addAll(dependents(sentence, matter, Table.WITH)));
        }
        return others;
    }

    /** "Sat down with A, the first such meeting of a minister with a president": what it is like, not who was there. */
    private static boolean isOneOfMany(Sentence sentence, IndexedWord matter) {
        return dependents(sentence, matter, "amod", "det:predet", "det").stream()
                .anyMatch(word -> form(word).equals("such"));
    }

    /** "He saw A and B": two whom somebody saw have not seen each other. */
    private boolean isUnknownPerson(Sentence sentence, IndexedWord verb) {
        return !Grammar.isPassive(sentence, verb)
                && doers.subjects(sentence, verb).stream()
                        .anyMatch(subject -> subject.tag().equals("PRP"));
    }

    /** One speaks to an outlet, a parliament or a court without meeting it. */
    private boolean isBody(Sentence sentence, IndexedWord hearer) {
        return actors.meantBy(sentence, hearer.index() - 1).stream()
                .anyMatch(actor -> actors.get(actor).kind() == ActorKind.ORGANIZATION);
    }

    /** "Saw each other", "spent six hours together". */
    private static Role roleOfSubject(Set<Party> parties) {
        if (parties.contains(Party.MEDIATOR)) {
            return Role.MEDIATOR;
        }
        return parties.contains(Party.HOST) ? Role.HOST : Role.PARTY;
    }
}
