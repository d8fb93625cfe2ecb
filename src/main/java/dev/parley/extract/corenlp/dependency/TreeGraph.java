package dev.parley.extract.corenlp.dependency;

import edu.stanford.nlp.international.Language;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.ling.Word;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphFactory;
import edu.stanford.nlp.trees.GrammaticalRelation;
import edu.stanford.nlp.trees.TreeGraphNode;
import edu.stanford.nlp.trees.TypedDependency;
import edu.stanford.nlp.trees.UniversalEnglishGrammaticalRelations;
import edu.stanford.nlp.trees.UniversalEnglishGrammaticalStructure;
import java.util.ArrayList;
import java.util.List;

/** Makes CoreNLP's enhanced++ graph, and only that one, of a parsed tree. */
final class TreeGraph {
    private final List<GrammaticalRelation> relations;

    /** @param names of the model's relations */
    TreeGraph(List<String> names) {
        this.relations = names.stream().map(TreeGraph::relation).toList();
    }

    SemanticGraph of(List<CoreLabel> tokens, ParseState tree) {
        IndexedWord root = new IndexedWord(new Word("ROOT"));
        root.set(CoreAnnotations.IndexAnnotation.class, 0);
        List<TypedDependency> dependencies = new ArrayList<>();
        for (int i = 1; i <= tokens.size(); i++) {
            int head = tree.head(i);
            dependencies.add(new TypedDependency(
                    head == 0 ? GrammaticalRelation.ROOT : relations.get(tree.relation(i)),
                    head == 0 ? root : new IndexedWord(tokens.get(head - 1)),
                    new IndexedWord(tokens.get(i - 1))));
        }
        return SemanticGraphFactory.generateEnhancedPlusPlusDependencies(
                new UniversalEnglishGrammaticalStructure(dependencies, new TreeGraphNode(root)));
    }

    private static GrammaticalRelation relation(String name) {
        GrammaticalRelation known = UniversalEnglishGrammaticalRelations.shortNameToGRel.get(name);
        return known == null
                ? new GrammaticalRelation(Language.UniversalEnglish, name, null, GrammaticalRelation.DEPENDENT)
                : known;
    }
}
