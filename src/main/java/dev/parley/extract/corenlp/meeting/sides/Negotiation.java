package dev.parley.extract.corenlp.meeting.sides;

import dev.parley.extract.ActorKind;
import dev.parley.extract.ActorReport;
import dev.parley.extract.MeetingKind;
import dev.parley.extract.corenlp.actor.Actors;
import dev.parley.extract.corenlp.actor.PeopleReader;
import dev.parley.extract.corenlp.meeting.company.Generic;
import dev.parley.extract.corenlp.meeting.event.Compatibility;
import dev.parley.extract.corenlp.meeting.event.Event;
import dev.parley.extract.corenlp.parse.Grammar;
import dev.parley.extract.corenlp.parse.ParsedArticle;
import dev.parley.extract.corenlp.parse.Sentence;
import dev.parley.rules.RuleFile;
import edu.stanford.nlp.ling.IndexedWord;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The parties of the negotiation that an article tells of: the sides that its meetings and its phrases bring together. */
public final class Negotiation {
    private static final Set<MeetingKind> TABLE =
            Set.of(MeetingKind.TALKS, MeetingKind.SUMMIT, MeetingKind.CONFERENCE, MeetingKind.SIGNING);

    /** Sentences that tell what the story is about. */
    private static final int LEAD = 3;

    private static final String[] PARTIES = {"nmod:between", "nmod:among", "nmod:of", "nmod:with", "nmod:poss"};
    private final Map<Set<String>, Integer> votes = new LinkedHashMap<>();
    private final List<List<String>> met = new ArrayList<>();
    private final Callings callings = new Callings();
    private final Set<String> matters =
            RuleFile.read("extract/meeting/matters.txt").words();
    /** Told as meetings, and counted as such. */
    private final Set<String> single =
            RuleFile.read("extract/meeting/single-meetings.txt").words();

    private final Set<String> dealings =
            RuleFile.read("extract/meeting/nouns.txt").words();
    private final Set<String> dealt =
            RuleFile.read("extract/meeting/dealing-verbs.txt").words();
    private final Generic generic = new Generic();
    private final Map<String, String> offices =
            RuleFile.read("extract/actor/sole-offices.txt").table(row -> row.get(1));
    private final PeopleReader people;
    private final Actors actors;

    private Negotiation(Actors actors) {
        this.actors = actors;
        this.people = new PeopleReader(actors);
    }

    /** Empty when nothing in the article brings two sides together. */
    public static Set<String> sides(ParsedArticle article, List<Event> events, Actors actors) {
        Negotiation negotiation = new Negotiation(actors);
        for (Event event : events) {
            if (TABLE.contains(event.kind())) {
                List<String> parties = event.company().parties();
                boolean bodies = parties.stream()
                        .anyMatch(party -> isBody(actors.get(party).kind()));
                int weight = (bodies ? 2 : 1) * event.mentions().size();
                if (!negotiation.areGoBetweens(event.company().counterparts()) && !negotiation.isOfMany(parties)) {
                    negotiation.vote(parties, weight);
                }
                if (isMatter(event)) {
                    negotiation.met.add(parties);
                }
            }
        }
        for (Sentence sentence : article.sentences()) {
            negotiation.read(sentence);
        }
        negotiation.vote(new SentSides(actors).of(events), 2);
        return negotiation.votes.entrySet().stream()
                .filter(vote -> vote.getValue() > 1)
                .reduce((a, b) -> b.getValue() > a.getValue() ? b : a)
                .map(Map.Entry::getKey)
                .orElseGet(negotiation::onlyPair);
    }

    /** Who met, where nothing else tells of sides and no others met. */
    private Set<String> onlyPair() {
        Set<Set<String>> pairs = new LinkedHashSet<>();
        for (List<String> company : met) {
            Set<String> sides = new LinkedHashSet<>();
            company.forEach(party -> sides.addAll(sideOrSelf(actors.get(party))));
            if (sides.size() >= 2 && areOfOneSort(sides)) {
                pairs.add(sides);
            }
        }
        return pairs.size() == 1 ? pairs.iterator().next() : Set.of();
    }

    /** A state across from somebody of whom it is not told for whom he came: his side is not known. */
    private boolean areOfOneSort(Set<String> sides) {
        return sides.stream()
                        .map(side -> isBody(actors.get(side).kind()))
                        .distinct()
                        .count()
                == 1;
    }

    /** What the story opens with: talks that took place, called so. */
    private static boolean isMatter(Event event) {
        return event.firstSentence() < LEAD
                && event.status().explicit()
                && Compatibility.isPast(event.status().status())
                && event.mentions().getFirst().trigger().isNoun();
    }

    /** Whoever leads a delegation is no side, even where it is not told whose it is. */
    private List<String> sideOrSelf(ActorReport party) {
        List<String> sides = sidesOf(party);
        boolean sent = party.titles().stream().anyMatch(title -> title.endsWith("delegation"));
        return sides.isEmpty() && party.kind() == ActorKind.PERSON && !sent ? List.of(party.id()) : sides;
    }

    /** People of three sides and more at one table: who of them are the parties, and who is between them, nobody says. */
    private boolean isOfMany(List<String> parties) {
        Set<String> sides = new LinkedHashSet<>();
        parties.forEach(party -> sides.addAll(sidesOf(actors.get(party))));
        return sides.size() > 2
                && parties.stream().anyMatch(party -> actors.get(party).kind() == ActorKind.PERSON);
    }

    /** An envoy who meets one side after the other. */
    private boolean areGoBetweens(List<String> company) {
        return company.stream()
                .map(actors::get)
                .filter(actor -> actor.kind() == ActorKind.PERSON)
                .anyMatch(callings::isBetween);
    }

    /** "the dispute between A and B", "the agreement of A with B". */
    private void read(Sentence sentence) {
        Set<String> states = new LinkedHashSet<>();
        for (int token = 0; token < sentence.tokens().size(); token++) {
            actors.meantBy(sentence, token).stream()
                    .filter(actor -> actors.get(actor).kind() == ActorKind.STATE)
                    .forEach(states::add);
        }
        if (states.size() == 2) {
            vote(states, 1);
        }
        for (IndexedWord matter : sentence.graph().vertexListSorted()) {
            if (Grammar.isNoun(matter)
                    && matters.contains(Grammar.lemma(matter))
                    && !single.contains(Grammar.lemma(matter))) {
                Set<String> parties = new LinkedHashSet<>();
                for (IndexedWord party : Grammar.dependents(sentence, matter, PARTIES)) {
                    parties.addAll(actors.meantBy(sentence, party.index() - 1));
                }
                vote(parties, 2);
            }
            if (Grammar.isNoun(matter)) {
                voteForPair(sentence, matter);
            }
        }
    }

    /** "A and B", in one breath, as long as no third stands beside them. */
    private void voteForPair(Sentence sentence, IndexedWord word) {
        List<IndexedWord> conjuncts = Grammar.withConjuncts(sentence, word);
        if (conjuncts.size() != 2 || Grammar.governedAs(sentence, word, "conj*") || !tellsOfDealings(sentence)) {
            return;
        }
        Set<String> pair = new LinkedHashSet<>();
        conjuncts.forEach(each -> people.partiesAt(sentence, each).stream()
                .filter(actor ->
                        isBody(actors.get(actor).kind()) || actors.get(actor).kind() == ActorKind.GROUP)
                .forEach(pair::add));
        boolean states = pair.stream().allMatch(actor -> actors.get(actor).kind() == ActorKind.STATE);
        boolean lead = sentence.index() < LEAD;
        if (lead || !states) {
            vote(pair, lead && !states ? 2 : 1);
        }
    }

    /** Whether it speaks of talks or an accord at all: two who pay a price together are no counterparts for it. */
    private boolean tellsOfDealings(Sentence sentence) {
        return sentence.graph().vertexSet().stream()
                .anyMatch(word -> Grammar.isNoun(word)
                        ? dealings.contains(Grammar.form(word)) || matters.contains(Grammar.lemma(word))
                        : dealt.contains(Grammar.lemma(word)));
    }

    private static boolean isBody(ActorKind kind) {
        return kind == ActorKind.STATE || kind == ActorKind.ORGANIZATION;
    }

    private void vote(Collection<String> parties, int weight) {
        Set<String> sides = new LinkedHashSet<>();
        parties.forEach(party -> sides.addAll(sidesOf(actors.get(party))));
        if (sides.size() >= 2) {
            votes.merge(sides, weight, Integer::sum);
        }
    }

    private List<String> sidesOf(ActorReport party) {
        ActorKind kind = party.kind();
        boolean itself =
                isBody(kind) || (kind == ActorKind.GROUP && party.represents().isEmpty() && !generic.isAny(party));
        if (itself) {
            return List.of(party.id());
        }
        if (kind == ActorKind.GROUP) {
            return party.represents().size() > 2 ? List.of() : party.represents();
        }
        return party.represents().isEmpty()
                ? ofOffice(party)
                : party.represents().stream().limit(1).toList();
    }

    /** Of an office that one state has under that name, when the article tells of the state. */
    private List<String> ofOffice(ActorReport party) {
        return party.titles().stream()
                .flatMap(title -> Stream.ofNullable(offices.get(title)))
                .flatMap(state ->
                        actors.states().stream().filter(actor -> actor.name().equals(state)))
                .map(ActorReport::id)
                .limit(1)
                .toList();
    }
}
