package dev.parley.extract.corenlp.parse;

import dev.parley.rules.RuleFile;
import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import edu.stanford.nlp.trees.UniversalEnglishGrammaticalRelations;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** "They spent two days haggling": the parser makes it the days that haggled, or nobody. */
public final class TimeSpent {
    private static final String SPEND = "spend";
    private static final int NEAR = 5;
    private final Set<String> lengths =
            RuleFile.read("extract/meeting/spent-times.txt").words();

    void mend(SemanticGraph graph) {
        for (IndexedWord verb : graph.vertexListSorted()) {
            if (SPEND.equals(verb.lemma()) && Grammar.isVerb(verb)) {
                timeOf(graph, verb)
                        .flatMap(time -> doing(graph, verb, time))
                        .ifPresent(doing -> hang(graph, doing, verb));
            }
        }
    }

    /** Whether it tells what such a time was spent on: "haggling" of "spent two days haggling". */
    public boolean isFilledBy(Sentence sentence, IndexedWord verb) {
        return "VBG".equals(verb.tag())
                && Grammar.governors(sentence, verb).stream()
                        .filter(above ->
                                above.is("xcomp") && SPEND.equals(above.word().lemma()))
                        .anyMatch(above -> timeOf(sentence.graph(), above.word())
                                .filter(time -> time.index() < verb.index())
                                .isPresent());
    }

    private Optional<IndexedWord> timeOf(SemanticGraph graph, IndexedWord verb) {
        return graph.getChildList(verb).stream()
                .filter(time -> time.index() > verb.index() && lengths.contains(time.lemma()))
                .min(IndexedWord::compareTo);
    }

    private static Optional<IndexedWord> doing(SemanticGraph graph, IndexedWord verb, IndexedWord time) {
        return graph.vertexListSorted().stream()
                .filter(word ->
                        "VBG".equals(word.tag()) && word.index() > time.index() && word.index() <= time.index() + NEAR)
                .findFirst()
                .filter(word ->
                        graph.getParentList(word).stream().anyMatch(above -> above.equals(verb) || above.equals(time)));
    }

    private static void hang(SemanticGraph graph, IndexedWord doing, IndexedWord verb) {
        for (SemanticGraphEdge edge : List.copyOf(graph.incomingEdgeList(doing))) {
            graph.removeEdge(edge);
        }
        graph.addEdge(verb, doing, UniversalEnglishGrammaticalRelations.XCLAUSAL_COMPLEMENT, 1, false);
        for (SemanticGraphEdge edge : List.copyOf(graph.outgoingEdgeList(verb))) {
            if ("nsubj".equals(edge.getRelation().toString())) {
                graph.addEdge(
                        doing,
                        edge.getDependent(),
                        UniversalEnglishGrammaticalRelations.CONTROLLING_NOMINAL_SUBJECT,
                        1,
                        true);
            }
        }
    }
}
