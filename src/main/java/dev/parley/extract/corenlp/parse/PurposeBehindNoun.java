package dev.parley.extract.corenlp.parse;

import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import edu.stanford.nlp.trees.UniversalEnglishGrammaticalRelations;
import java.util.List;
import java.util.Optional;

/**
 * Mends "Talks to end the war opened on Monday", which the parser reads as though talks were to end that the war opened, and
 * "Talks to end the war will open", in which it takes their ending for what will open.
 */
final class PurposeBehindNoun {
    void mend(SemanticGraph graph) {
        if (graph.getRoots().size() == 1) {
            IndexedWord root = graph.getFirstRoot();
            mendRoot(graph, root);
            child(graph, root, "csubj").ifPresent(purpose -> mendSubject(graph, purpose, root));
        }
    }

    /** No sentence has nothing but an infinitive for its verb and a finite one below it. */
    private static void mendRoot(SemanticGraph graph, IndexedWord purpose) {
        Optional<IndexedWord> noun = nounBefore(graph, purpose);
        Optional<IndexedWord> verb = child(graph, purpose, "ccomp").filter(below -> isFinite(graph, below));
        Optional<IndexedWord> object = verb.flatMap(finite -> child(graph, finite, "nsubj"))
                .filter(between -> between.index() > purpose.index()
                        && between.index() < verb.get().index());
        if (isInfinitive(graph, purpose) && noun.isPresent() && object.isPresent()) {
            cut(graph, verb.get(), object.get());
            cut(graph, purpose, verb.get());
            graph.addEdge(purpose, object.get(), UniversalEnglishGrammaticalRelations.DIRECT_OBJECT, 1, false);
            hang(graph, noun.get(), purpose, verb.get());
            movePunctuation(graph, purpose, verb.get());
            graph.setRoot(verb.get());
        }
    }

    private static void mendSubject(SemanticGraph graph, IndexedWord purpose, IndexedWord verb) {
        Optional<IndexedWord> noun = nounBefore(graph, purpose);
        if (isInfinitive(graph, purpose) && noun.isPresent()) {
            cut(graph, verb, purpose);
            hang(graph, noun.get(), purpose, verb);
        }
    }

    private static Optional<IndexedWord> nounBefore(SemanticGraph graph, IndexedWord purpose) {
        return child(graph, purpose, "nsubj")
                .filter(noun -> Grammar.isNoun(noun) && noun.index() < purpose.index())
                .filter(noun -> child(graph, noun, "case").isEmpty());
    }

    private static void hang(SemanticGraph graph, IndexedWord noun, IndexedWord purpose, IndexedWord verb) {
        cut(graph, purpose, noun);
        graph.addEdge(verb, noun, UniversalEnglishGrammaticalRelations.NOMINAL_SUBJECT, 1, false);
        graph.addEdge(noun, purpose, UniversalEnglishGrammaticalRelations.CLAUSAL_MODIFIER, 1, false);
    }

    private static void movePunctuation(SemanticGraph graph, IndexedWord from, IndexedWord to) {
        for (SemanticGraphEdge edge : List.copyOf(graph.outgoingEdgeList(from))) {
            if (edge.getRelation().getShortName().equals("punct")) {
                graph.removeEdge(edge);
                graph.addEdge(to, edge.getDependent(), edge.getRelation(), 1, false);
            }
        }
    }

    private static boolean isFinite(SemanticGraph graph, IndexedWord verb) {
        return verb.tag().matches("VB[DPZ]")
                || graph.getChildList(verb).stream().anyMatch(aux -> aux.tag().matches("MD|VB[DPZ]"));
    }

    private static boolean isInfinitive(SemanticGraph graph, IndexedWord word) {
        return "VB".equals(word.tag())
                && child(graph, word, "mark")
                        .filter(to -> "to".equals(to.word()) && to.index() == word.index() - 1)
                        .isPresent()
                && graph.getChildList(word).stream().noneMatch(aux -> "MD".equals(aux.tag()));
    }

    private static void cut(SemanticGraph graph, IndexedWord above, IndexedWord below) {
        List.copyOf(graph.getAllEdges(above, below)).forEach(graph::removeEdge);
    }

    private static Optional<IndexedWord> child(SemanticGraph graph, IndexedWord word, String relation) {
        return graph.outgoingEdgeList(word).stream()
                .filter(edge -> relation.equals(edge.getRelation().getShortName()))
                .map(SemanticGraphEdge::getDependent)
                .findFirst();
    }
}
