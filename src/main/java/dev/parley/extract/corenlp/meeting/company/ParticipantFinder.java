package dev.parley.extract.corenlp.meeting.company;

import static dev.parley.extract.corenlp.parse.Grammar.dependents;
import static dev.parley.extract.corenlp.parse.Grammar.lemma;

import dev.parley.extract.MeetingKind;
import dev.parley.extract.MeetingStatus;
import dev.parley.extract.Role;
import dev.parley.extract.corenlp.actor.Actors;
import dev.parley.extract.corenlp.actor.PeopleReader;
import dev.parley.extract.corenlp.meeting.status.StatusCues;
import dev.parley.extract.corenlp.meeting.trigger.Absence;
import dev.parley.extract.corenlp.meeting.trigger.Clause;
import dev.parley.extract.corenlp.meeting.trigger.Doers;
import dev.parley.extract.corenlp.meeting.trigger.MeetingRule;
import dev.parley.extract.corenlp.meeting.trigger.Presence;
import dev.parley.extract.corenlp.meeting.trigger.Trigger;
import dev.parley.extract.corenlp.parse.Grammar;
import dev.parley.extract.corenlp.parse.Sentence;
import dev.parley.rules.RuleFile;
import edu.stanford.nlp.ling.IndexedWord;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads who takes part from the grammar around a trigger. */
public final class ParticipantFinder {
    /** "A signed for Norway and B for Sweden, with C behind them", "watched with the mediator". */
    private static final String[] BESIDE = {"obl:for", "obl:with"};

    /** "In that session A sat next to B." */
    private static final String[] NEXT_TO = {"obl:next_to", "obl:beside", "obl:opposite", "obl:across_from"};

    private static final Set<String> SENDING =
            RuleFile.read("extract/meeting/sending.txt").words();
    private static final String[] BY = {"obl:agent", "obl:by"};
    private static final String[] BESIDE_CLAUSE = {"obl:after", "obl:before", "obl:while", "obl:since"};
    private static final String[] AT_NOUN = {"obl:at", "obl:in", "obl:during", "obl:after"};
    private static final String[] OF_NOUN = {"nmod:poss", "nmod:of", "nmod:by"};
    private final SupportVerbs support;
    private final StatusCues cues;
    private final Speakers speakers;
    private final Doers doers = new Doers();
    private final Table table;
    private final BetweenWords between;
    private final JoinedStates joined;
    private final VerbCompany verbs;
    private final InterviewCompany interviews;
    private final Set<String> organising =
            RuleFile.read("extract/meeting/organising.txt").words();
    private final Set<String> gathering =
            RuleFile.read("extract/meeting/gathering.txt").words();
    private final Set<String> persons = RuleFile.read("extract/actor/people.txt").rows().stream()
            .map(List::getFirst)
            .collect(Collectors.toSet());

    public ParticipantFinder(SupportVerbs support, StatusCues cues, Actors actors) {
        this.support = support;
        this.joined = new JoinedStates(actors);
        this.cues = cues;
        PeopleReader people = new PeopleReader(actors);
        this.speakers = new Speakers(cues, people, actors);
        this.table = new Table(support, actors);
        this.between = new BetweenWords(actors);
        this.verbs = new VerbCompany(table, actors);
        this.interviews = new InterviewCompany(table, people);
    }

    public Company find(Trigger trigger, Clause clause) {
        Company company = new Company();
        switch (trigger.rule()) {
            case MeetingRule.Verb verb -> company.addAll(verbs.of(trigger, verb));
            case MeetingRule.Noun noun -> addOfNoun(trigger, noun.kind(), clause, company);
            case MeetingRule.Addition ignored -> addOfAddition(trigger, company);
            case MeetingRule.Length ignored -> {
                // Tells of no company.
            }
        }
        clause.inner().forEach(word -> table.seatHost(trigger.sentence(), word, company));
        for (IndexedWord outer : clause.outer()) {
            table.seat(trigger.sentence(), dependents(trigger.sentence(), outer, Table.WITH), Role.PARTY, company);
            if (company.size() == 1 && !trigger.isNoun() && isInvitation(trigger.sentence(), outer)) {
                table.seat(trigger.sentence(), Grammar.subjects(trigger.sentence(), outer), Role.PARTY, company);
            }
        }
        return company;
    }

    /** "invited B to meet": the inviter is the other party. */
    private boolean isInvitation(Sentence sentence, IndexedWord verb) {
        return cues.at(sentence, verb).isPresent() && Grammar.has(sentence, verb, "obj");
    }

    private void addOfNoun(Trigger trigger, MeetingKind kind, Clause clause, Company company) {
        Sentence sentence = trigger.sentence();
        speakers.owning(trigger).forEach(actor -> company.add(actor, Role.PARTY));
        boolean owned = !company.isEmpty();
        between.of(trigger).forEach(actor -> company.add(actor, Role.PARTY));
        joined.of(trigger).forEach(actor -> company.add(actor, Role.PARTY));
        for (IndexedWord word : trigger.words()) {
            table.seat(sentence, dependents(sentence, word, Table.BETWEEN), Role.PARTY, company);
            table.seat(sentence, dependents(sentence, word, Table.WITH), Role.PARTY, company);
            table.seat(sentence, owned ? List.of() : dependents(sentence, word, OF_NOUN), Role.PARTY, company);
        }
        if (company.isEmpty()) {
            // "Agreed at talks in Doha between A and B": the parser may hang those on the verb.
            List<IndexedWord> verbs = trigger.words().stream()
                    .flatMap(word -> Grammar.governorsBy(sentence, word, AT_NOUN).stream())
                    .filter(Grammar::isVerb)
                    .toList();
            verbs.forEach(verb -> table.seat(sentence, dependents(sentence, verb, Table.BETWEEN), Role.PARTY, company));
        }
        if (trigger.isUnderWay()) {
            table.seat(sentence, dependents(sentence, trigger.head(), "nsubj"), Role.PARTY, company);
        }
        for (IndexedWord carrier : clause.inner()) {
            if (Grammar.isVerb(carrier)) {
                addOfCarrier(trigger, carrier, company);
            } else if (Presence.isThere(sentence, carrier)) {
                table.seat(sentence, doers.subjects(sentence, carrier), Role.PARTY, company);
            }
        }
        seatLeader(trigger, company);
        seatHolder(trigger, company);
        if (kind == MeetingKind.INTERVIEW) {
            interviews.seat(trigger, company);
        } else if (company.size() == 1 || speakers.areSaying(trigger)) {
            speakers.of(trigger).forEach(actor -> company.add(actor, Role.PARTY));
        }
    }

    private void addOfCarrier(Trigger trigger, IndexedWord carrier, Company company) {
        Sentence sentence = trigger.sentence();
        table.seat(sentence, dependents(sentence, carrier, Table.WITH), Role.PARTY, company);
        table.seat(sentence, dependents(sentence, carrier, Table.BETWEEN), Role.PARTY, company);
        if (isGathering(sentence, carrier)) {
            table.seat(sentence, dependents(sentence, carrier, "obj"), Role.PARTY, company);
        }
        Role role = support.role(sentence, carrier).orElse(null);
        if (role == null || Absence.isTold(sentence, carrier) || isUndoneByOther(trigger, carrier)) {
            return;
        }
        List<IndexedWord> carrying = doers.subjects(sentence, carrier).stream()
                .filter(w -> !w.equals(trigger.head()) && !w.equals(trigger.word()))
                .toList();
        if (SENDING.contains(lemma(carrier))) {
            table.seatSent(sentence, carrier, carrying, company);
            return;
        }
        table.seat(sentence, carrying, isMutual(sentence, carrier, carrying) ? Role.PARTY : role, company);
        table.seatPeople(sentence, dependents(sentence, carrier, NEXT_TO), role, company);
        if (company.isEmpty() && carrying.stream().anyMatch(this::isPerson)) {
            company.standWithStranger();
        }
        table.seat(sentence, dependents(sentence, carrier, BY), role, company);
        table.seatObservers(sentence, carrier, company);
    }

    /** "A postponed the talks between B and C", at which he does not sit. */
    private boolean isUndoneByOther(Trigger trigger, IndexedWord carrier) {
        boolean undone = cues.at(trigger.sentence(), carrier)
                .filter(status -> status == MeetingStatus.POSTPONED || status == MeetingStatus.CANCELLED)
                .isPresent();
        return undone
                && trigger.words().stream().anyMatch(noun -> Grammar.has(trigger.sentence(), noun, Table.BETWEEN));
    }

    /** "A and B met at a session led by C": no party, where two others are told. */
    private void seatLeader(Trigger trigger, Company company) {
        Sentence sentence = trigger.sentence();
        for (IndexedWord word : trigger.words()) {
            for (IndexedWord led : dependents(sentence, word, "acl", "amod")) {
                if (lemma(led).equals("lead")) {
                    Company leading = new Company();
                    table.seatPeople(sentence, dependents(sentence, led, BY), Role.MEDIATOR, leading);
                    table.seatPeople(sentence, dependents(sentence, word, "nmod:by"), Role.MEDIATOR, leading);
                    long others = company.parties().stream()
                            .filter(party -> !leading.actors().contains(party))
                            .count();
                    if (leading.size() == 1 && others > 1) {
                        company.addAll(leading);
                    }
                }
            }
        }
    }

    /** "After hosting talks with A, B said": the parser takes "hosting" for what the talks are like. */
    private void seatHolder(Trigger trigger, Company company) {
        Sentence sentence = trigger.sentence();
        for (IndexedWord holding : dependents(sentence, trigger.head(), "amod")) {
            boolean bare = holding.tag().equals("VBG")
                    && dependents(sentence, trigger.head(), "det", "nmod:poss").isEmpty();
            Role role = bare ? support.role(sentence, holding).orElse(null) : null;
            if (role == Role.HOST || role == Role.MEDIATOR) {
                Grammar.governors(sentence, trigger.head()).stream()
                        .filter(above -> above.is(BESIDE_CLAUSE) && Grammar.isVerb(above.word()))
                        .forEach(above ->
                                table.seatPeople(sentence, doers.subjects(sentence, above.word()), role, company));
            }
        }
    }

    /** "A and B agreed to organise another meeting": each other's. */
    private boolean isMutual(Sentence sentence, IndexedWord carrier, List<IndexedWord> carrying) {
        return organising.contains(lemma(carrier))
                && carrying.stream()
                        .anyMatch(one -> Grammar.withConjuncts(sentence, one).size() > 1);
    }

    /** "The call involved A and B", "the summit is to bring together A and B", "met A at a session". */
    private boolean isGathering(Sentence sentence, IndexedWord carrier) {
        boolean together = dependents(sentence, carrier, "advmod", "compound:prt").stream()
                .anyMatch(word -> Grammar.form(word).equals("together"));
        return gathering.contains(lemma(carrier)) || (lemma(carrier).equals("bring") && together);
    }

    /** One person, and no group that may stand for the sides. */
    private boolean isPerson(IndexedWord word) {
        return word.tag().equals("NN") && persons.contains(lemma(word));
    }

    private void addOfAddition(Trigger trigger, Company company) {
        if (!Grammar.isVerb(trigger.word()) && lemma(trigger.word()).equals("host")) {
            trigger.sentence()
                    .word(trigger.word().index() - 4)
                    .ifPresent(name -> table.seatPeople(trigger.sentence(), List.of(name), Role.HOST, company));
        } else if (!lemma(trigger.word()).equals("last")) {
            Sentence sentence = trigger.sentence();
            Role given = added(sentence, trigger.word());
            table.seat(sentence, doers.subjects(sentence, trigger.word()), given, company);
            table.seatPeople(sentence, dependents(sentence, trigger.word(), BESIDE), given, company);
            table.seatObservers(sentence, trigger.word(), company);
        }
    }

    /** "Sat between them": no party, as whoever chairs. */
    private Role added(Sentence sentence, IndexedWord verb) {
        Role role = support.role(sentence, verb).orElse(Role.PARTY);
        boolean between = role == Role.PARTY && Grammar.has(sentence, verb, "obl:between");
        return between ? Role.MEDIATOR : role == Role.HOST ? Role.PARTY : role;
    }
}
