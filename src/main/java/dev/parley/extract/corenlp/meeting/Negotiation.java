package dev.parley.extract.corenlp.meeting;

import dev.parley.extract.ActorKind;
import dev.parley.extract.ActorReport;
import dev.parley.extract.MeetingKind;
import dev.parley.extract.corenlp.actor.Actors;
import dev.parley.extract.corenlp.parse.Grammar;
import dev.parley.extract.corenlp.parse.ParsedArticle;
import dev.parley.extract.corenlp.parse.RuleFile;
import dev.parley.extract.corenlp.parse.Sentence;
import edu.stanford.nlp.ling.IndexedWord;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The parties of the negotiation that an article tells of: the sides that its meetings and its phrases bring together. */
final class Negotiation {
    private static final Set<MeetingKind> TABLE =
            Set.of(MeetingKind.TALKS, MeetingKind.SUMMIT, MeetingKind.CONFERENCE, MeetingKind.SIGNING);
    private static final String[] PARTIES = {"nmod:between", "nmod:among", "nmod:of", "nmod:with"};
    private final Map<Set<String>, Integer> votes = new LinkedHashMap<>();
    private final Set<String> matters = RuleFile.read("meeting/matters.txt").words();
    private final Generic generic = new Generic();
    private final Actors actors;

    private Negotiation(Actors actors) {
        this.actors = actors;
    }

    /** Empty when nothing in the article brings two sides together. */
    static Set<String> sides(ParsedArticle article, List<Event> events, Actors actors) {
        Negotiation negotiation = new Negotiation(actors);
        for (Event event : events) {
            if (TABLE.contains(event.kind())) {
                negotiation.vote(
                        event.company().parties(), 2 * event.mentions().size());
            }
        }
        for (Sentence sentence : article.sentences()) {
            negotiation.read(sentence);
        }
        return negotiation.votes.entrySet().stream()
                .reduce((a, b) -> b.getValue() > a.getValue() ? b : a)
                .map(Map.Entry::getKey)
                .orElse(Set.of());
    }

    /** "the dispute between A and B", "the agreement of A with B". */
    private void read(Sentence sentence) {
        for (IndexedWord matter : sentence.graph().vertexListSorted()) {
            if (Grammar.isNoun(matter) && matters.contains(Grammar.lemma(matter))) {
                Set<String> parties = new LinkedHashSet<>();
                for (IndexedWord party : Grammar.dependents(sentence, matter, PARTIES)) {
                    parties.addAll(actors.meantBy(sentence, party.index() - 1));
                }
                vote(parties, 1);
            }
        }
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
        boolean itself = kind == ActorKind.STATE
                || kind == ActorKind.ORGANIZATION
                || (kind == ActorKind.GROUP && party.represents().isEmpty() && !generic.isAny(party));
        if (itself) {
            return List.of(party.id());
        }
        return party.represents().stream().limit(kind == ActorKind.GROUP ? 2 : 1).toList();
    }
}
