package dev.parley.extract.corenlp.proposal;

import static dev.parley.extract.corenlp.parse.Grammar.dependents;
import static dev.parley.extract.corenlp.parse.Grammar.form;
import static dev.parley.extract.corenlp.parse.Grammar.governors;
import static dev.parley.extract.corenlp.parse.Grammar.lemma;

import dev.parley.extract.MoveKind;
import dev.parley.extract.corenlp.parse.Grammar;
import dev.parley.extract.corenlp.parse.Sentence;
import dev.parley.rules.RuleFile;
import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds what a verb of {@code moves.txt} moves: its object, or the noun after its preposition. */
final class MoveVerbs {
    private static final String OBLIQUE = "obl:";
    private static final String NOMINAL = "nmod:";
    private final Map<String, Entry> entries =
            RuleFile.read("extract/proposal/moves.txt").table(Entry::of);
    private final ProposalNouns nouns;

    MoveVerbs(ProposalNouns nouns) {
        this.nouns = nouns;
    }

    /**
     * A line of the list.
     *
     * @param only the nouns that it moves; none for any
     */
    record Entry(MoveKind kind, Set<String> only) {
        /** "Reach an accord": those who do not, or would, have turned nothing down. */
        boolean isOutcome() {
            return kind == MoveKind.ACCEPTED && !only.isEmpty();
        }

        static Entry of(List<String> row) {
            Set<String> only = row.size() > 2 ? Set.of(row.get(2).split(" ")) : Set.of();
            return new Entry(MoveKind.valueOf(row.get(1)), only);
        }

        boolean moves(IndexedWord noun) {
            return only.isEmpty() || only.contains(lemma(noun));
        }
    }

    /** What is moved, and what is done with it by the word's plain sense. */
    record Moved(IndexedWord object, MoveKind kind, boolean isOutcome) {}

    Optional<Moved> by(Sentence sentence, IndexedWord verb) {
        List<Moved> found = new ArrayList<>();
        Set<String> names = names(sentence, verb);
        for (IndexedWord object : objects(sentence, verb)) {
            names.forEach(name -> add(name, object, found));
            String light = lemma(verb) + " " + lemma(object);
            afterPreposition(sentence, object, NOMINAL)
                    .forEach(n -> add(light + " " + n.preposition(), n.word(), found));
            afterPreposition(sentence, verb, OBLIQUE).forEach(n -> add(light + " " + n.preposition(), n.word(), found));
        }
        for (Prepositional noun : afterPreposition(sentence, verb, OBLIQUE)) {
            names.forEach(name -> add(name + " " + noun.preposition(), noun.word(), found));
        }
        if (isUndone(sentence, verb)) {
            found.removeIf(Moved::isOutcome);
        }
        return found.stream().max(Comparator.comparing(moved -> nouns.isNamed(sentence, moved.object())));
    }

    /** "Had not reached an accord", "four more months to reach one". */
    private static boolean isUndone(Sentence sentence, IndexedWord verb) {
        return MoveKinds.isNegated(sentence, verb)
                || ("VB".equals(verb.tag())
                        && governors(sentence, verb).stream()
                                .anyMatch(g -> g.is("acl*", "advcl:to", "advcl:in_order")));
    }

    private record Prepositional(String preposition, IndexedWord word) {}

    private List<Prepositional> afterPreposition(Sentence sentence, IndexedWord word, String kind) {
        List<Prepositional> found = new ArrayList<>();
        for (SemanticGraphEdge edge : sentence.graph().outgoingEdgeIterable(word)) {
            String relation = edge.getRelation().toString();
            if (relation.startsWith(kind) && nouns.isNamed(sentence, edge.getDependent())) {
                found.add(new Prepositional(relation.substring(kind.length()).replace('_', ' '), edge.getDependent()));
            }
        }
        return found;
    }

    private void add(String name, IndexedWord object, List<Moved> found) {
        Entry entry = entries.get(name);
        if (entry != null && entry.moves(object)) {
            boolean counter = entry.kind() == MoveKind.TABLED && lemma(object).startsWith("counter");
            found.add(new Moved(object, counter ? MoveKind.COUNTERED : entry.kind(), entry.isOutcome()));
        }
    }

    /** The lemma, longest name first: with its particle, or with an adverb that may be one ("put forward"). */
    private static Set<String> names(Sentence sentence, IndexedWord verb) {
        Set<String> names = new LinkedHashSet<>();
        names.add(Grammar.phrasal(sentence, verb));
        dependents(sentence, verb, "advmod").forEach(adverb -> names.add(lemma(verb) + " " + form(adverb)));
        if (names.size() == 1 || Grammar.phrasal(sentence, verb).equals(lemma(verb))) {
            names.add(lemma(verb));
        }
        return names;
    }

    private List<IndexedWord> objects(Sentence sentence, IndexedWord verb) {
        List<IndexedWord> objects = new ArrayList<>(Grammar.objects(sentence, verb));
        governors(sentence, verb).stream()
                .filter(g -> g.is("acl") && ("VBN".equals(verb.tag()) || isContactClause(sentence, verb)))
                .forEach(g -> objects.add(g.word()));
        governors(sentence, verb).stream()
                .filter(g -> g.is("acl:relcl") && objects.isEmpty())
                .forEach(g -> objects.add(g.word()));
        Antecedent.of(sentence, verb, nouns).ifPresent(objects::add);
        for (IndexedWord clause : dependents(sentence, verb, "ccomp", "dep")) {
            objects.addAll(whatIs(sentence, clause));
        }
        for (IndexedWord clause : dependents(sentence, verb, "ccomp")) {
            objects.addAll(withProviso(sentence, clause));
        }
        return objects;
    }

    /** "the plan Norway offered" */
    private static boolean isContactClause(Sentence sentence, IndexedWord verb) {
        return Grammar.has(sentence, verb, "nsubj") && !Grammar.has(sentence, verb, "obj", "ccomp", "xcomp");
    }

    /** "put forward what diplomats call the road plan" */
    private List<IndexedWord> whatIs(Sentence sentence, IndexedWord clause) {
        boolean what = sentence.graph().descendants(clause).stream()
                .anyMatch(word -> form(word).equals("what"));
        return what
                ? sentence.graph().descendants(clause).stream()
                        .filter(word -> nouns.mayName(sentence, word))
                        .sorted()
                        .toList()
                : List.of();
    }

    /** "accept the plan provided that ...", which the parser takes for "accept that the plan provided". */
    private static List<IndexedWord> withProviso(Sentence sentence, IndexedWord clause) {
        return lemma(clause).equals("provide") ? dependents(sentence, clause, "nsubj") : List.of();
    }
}
