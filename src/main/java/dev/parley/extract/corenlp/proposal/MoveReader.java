package dev.parley.extract.corenlp.proposal;

import static dev.parley.extract.corenlp.parse.Grammar.dependents;
import static dev.parley.extract.corenlp.parse.Grammar.form;
import static dev.parley.extract.corenlp.parse.Grammar.governors;
import static dev.parley.extract.corenlp.parse.Grammar.lemma;

import dev.parley.extract.MoveKind;
import dev.parley.extract.corenlp.actor.PeopleReader;
import dev.parley.extract.corenlp.parse.Grammar;
import dev.parley.extract.corenlp.parse.Grammar.Governor;
import dev.parley.extract.corenlp.parse.RuleFile;
import dev.parley.extract.corenlp.parse.Sentence;
import edu.stanford.nlp.ling.IndexedWord;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads who proposed, accepted or rejected something, from verbs, their objects, negation and conditions. */
final class MoveReader {
    private static final Set<String> OPEN = Set.of("could", "might", "may", "can", "should", "must");
    private static final Set<String> FUTURE = Set.of("will", "would", "shall");
    private final Map<String, MoveKind> verbs =
            RuleFile.read("proposal/moves.txt").table(row -> MoveKind.valueOf(row.get(1)));
    private final Set<String> conditions =
            RuleFile.read("proposal/conditions.txt").words();
    private final Set<String> unmoved = RuleFile.read("proposal/unmoved.txt").words();
    private final Set<String> refusals = RuleFile.read("proposal/refusals.txt").words();
    private final PeopleReader people;

    MoveReader(PeopleReader people) {
        this.people = people;
    }

    List<ToldMove> in(Sentence sentence) {
        List<ToldMove> moves = new ArrayList<>();
        for (IndexedWord verb : sentence.graph().vertexListSorted()) {
            if (Grammar.isVerb(verb)) {
                addMoves(sentence, verb, moves);
            }
        }
        return moves;
    }

    private void addMoves(Sentence sentence, IndexedWord verb, List<ToldMove> moves) {
        for (Map.Entry<String, IndexedWord> moved : moved(sentence, verb).entrySet()) {
            Optional<MoveKind> kind =
                    Optional.ofNullable(verbs.get(moved.getKey())).flatMap(told -> kind(sentence, verb, told));
            List<String> actors = movers(sentence, verb);
            if (kind.isPresent() && !actors.isEmpty()) {
                moves.add(new ToldMove(sentence, verb, moved.getValue(), kind.get(), actors));
            }
        }
    }

    /** Verb with particle or preposition, to the head of what it moves. */
    private Map<String, IndexedWord> moved(Sentence sentence, IndexedWord verb) {
        List<IndexedWord> objects = new ArrayList<>(Grammar.objects(sentence, verb));
        governors(sentence, verb).stream()
                .filter(g -> g.is("acl") && "VBN".equals(verb.tag()))
                .forEach(g -> objects.add(g.word()));
        if (!objects.isEmpty()) {
            String name = Grammar.phrasal(sentence, verb);
            if (!verbs.containsKey(name)) {
                name = adverbial(sentence, verb);
            }
            return Map.of(name, objects.getFirst());
        }
        for (String preposition : List.of("to", "with", "on")) {
            List<IndexedWord> phrase = dependents(sentence, verb, "obl:" + preposition);
            if (!phrase.isEmpty() && verbs.containsKey(Grammar.phrasal(sentence, verb) + " " + preposition)) {
                return Map.of(Grammar.phrasal(sentence, verb) + " " + preposition, phrase.getFirst());
            }
        }
        return Map.of();
    }

    /** "put forward" where the parser takes the particle for an adverb. */
    private String adverbial(Sentence sentence, IndexedWord verb) {
        return dependents(sentence, verb, "advmod").stream()
                .map(a -> lemma(verb) + " " + form(a))
                .filter(verbs::containsKey)
                .findFirst()
                .orElse(lemma(verb));
    }

    private Optional<MoveKind> kind(Sentence sentence, IndexedWord verb, MoveKind told) {
        boolean negated = dependents(sentence, verb, "advmod", "neg").stream()
                .anyMatch(d -> Set.of("not", "n't", "n’t", "never").contains(form(d)));
        Set<String> auxiliaries = new LinkedHashSet<>();
        dependents(sentence, verb, "aux").forEach(a -> auxiliaries.add(form(a)));
        Set<String> above = new LinkedHashSet<>();
        governors(sentence, verb).stream()
                .filter(g -> g.is("xcomp", "ccomp", "acl", "acl:to", "advcl:to"))
                .forEach(g -> above.add(lemma(g.word())));
        dependents(sentence, verb, "mark").forEach(m -> above.add(form(m)));
        if (above.stream().anyMatch(refusals::contains)) {
            return told == MoveKind.ACCEPTED ? Optional.of(MoveKind.REJECTED) : Optional.empty();
        }
        if (told == MoveKind.COUNTERED && !negated && above.contains("ask")) {
            return Optional.of(told);
        }
        if (above.stream().anyMatch(unmoved::contains) || above.contains("if")) {
            return Optional.empty();
        }
        if (negated) {
            return told == MoveKind.ACCEPTED ? Optional.of(MoveKind.REJECTED) : Optional.empty();
        }
        return asserted(sentence, verb, told, auxiliaries);
    }

    private Optional<MoveKind> asserted(Sentence sentence, IndexedWord verb, MoveKind told, Set<String> auxiliaries) {
        boolean acceptance = told == MoveKind.ACCEPTED || told == MoveKind.CONDITIONALLY_ACCEPTED;
        if (acceptance && isConditional(sentence, verb)) {
            return Optional.of(MoveKind.CONDITIONALLY_ACCEPTED);
        }
        boolean open = auxiliaries.stream().anyMatch(OPEN::contains);
        boolean future = auxiliaries.stream().anyMatch(FUTURE::contains);
        if (told == MoveKind.CONDITIONALLY_ACCEPTED || open || (future && told != MoveKind.ACCEPTED)) {
            return Optional.empty();
        }
        return Optional.of(told);
    }

    private boolean isConditional(Sentence sentence, IndexedWord verb) {
        boolean clause = dependents(sentence, verb, "advcl*").stream()
                .anyMatch(c -> conditions.contains(lemma(c))
                        || dependents(sentence, c, "mark").stream().anyMatch(m -> conditions.contains(form(m))));
        return clause
                || dependents(sentence, verb, "obl*", "advmod", "nmod*").stream()
                        .anyMatch(o -> conditions.contains(lemma(o)));
    }

    /** Who moves it; whoever asks for a change to a proposal counters it, not whoever is asked. */
    private List<String> movers(Sentence sentence, IndexedWord verb) {
        Set<String> movers = new LinkedHashSet<>();
        List<IndexedWord> subjects = new ArrayList<>();
        governors(sentence, verb).stream()
                .filter(g -> g.is("xcomp") && lemma(g.word()).equals("ask"))
                .forEach(g -> subjects.addAll(Grammar.subjects(sentence, g.word())));
        if (subjects.isEmpty()) {
            subjects.addAll(Grammar.subjects(sentence, verb));
        }
        if (subjects.isEmpty()) {
            governors(sentence, verb).stream()
                    .filter(g -> g.is("advcl*", "xcomp", "conj*"))
                    .map(Governor::word)
                    .forEach(g -> subjects.addAll(Grammar.subjects(sentence, g)));
        }
        subjects.forEach(subject -> movers.addAll(people.meantBy(sentence, subject)));
        return List.copyOf(movers);
    }
}
