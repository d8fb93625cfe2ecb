package dev.parley.extract.corenlp.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.parley.article.TextSpan;
import dev.parley.extract.corenlp.parse.Sentence;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.trees.UniversalEnglishGrammaticalRelations;
import java.util.List;
import org.junit.jupiter.api.Test;

class TreeEdgesTests {
    private final CoreLabel agreed = word("agreed", 1);
    private final CoreLabel said = word("said", 2);

    @Test
    void twoConjunctsThatGovernEachOtherEndTheWayUp() {
        SemanticGraph graph = new SemanticGraph();
        IndexedWord one = new IndexedWord(agreed);
        IndexedWord other = new IndexedWord(said);
        graph.addRoot(one);
        graph.addVertex(other);
        graph.addEdge(one, other, UniversalEnglishGrammaticalRelations.CONJUNCT, 1, false);
        graph.addEdge(other, one, UniversalEnglishGrammaticalRelations.CONJUNCT, 1, false);

        TreeEdges edges = new TreeEdges(new Sentence(0, 0, new TextSpan(0, 11), List.of(agreed, said), graph));

        assertEquals(List.of(-1, 0), List.of(edges.governor(0), edges.governor(1)));
        assertEquals(List.of(0, 1), List.of(edges.first(0), edges.last(0)));
    }

    private static CoreLabel word(String text, int index) {
        CoreLabel word = new CoreLabel();
        word.setWord(text);
        word.setIndex(index);
        word.setTag("VBD");
        return word;
    }
}
