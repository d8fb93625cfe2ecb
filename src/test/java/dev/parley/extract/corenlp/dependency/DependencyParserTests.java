package dev.parley.extract.corenlp.dependency;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.extract.corenlp.SharedModels;
import dev.parley.extract.corenlp.parse.Sentence;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphFactory;
import edu.stanford.nlp.util.ArrayCoreMap;
import edu.stanford.nlp.util.CoreMap;
import java.util.List;
import org.junit.jupiter.api.Test;

class DependencyParserTests {
    private static final String TEXT = """
            GENEVA -- Iran and six world powers ended two days of talks on Thursday without a deal, but agreed to meet \
            again in the same city next month, diplomats said.

            "We have not closed the gaps," the foreign minister of Oman, who had carried messages between the two \
            sides since March, told reporters before he left. Because of the holiday, no date was named.

            The delegations, led by Lena Ostrowska and Karim al-Tayeb, will be received by the president either on the \
            3rd or on the 4th, according to a text that a couple of officials showed to Lakeside Wire.

            Not so fast!

            Yes.

            Asked whether inspectors could go to the plant, she said they could, were expected to and, in front of \
            witnesses, would; the mining firm xQ-77z and its owner Vrblkš & Sons declined to comment.""";

    @Test
    void makesTheGraphsOfCoreNlpsOwnParser() {
        var stock = edu.stanford.nlp.parser.nndep.DependencyParser.loadFromModelFile(
                edu.stanford.nlp.parser.nndep.DependencyParser.DEFAULT_MODEL);
        List<Sentence> sentences = SharedModels.parse(TEXT, "2013-11-12").sentences();
        assertThat(sentences).hasSizeGreaterThan(6).allSatisfy(sentence -> {
            CoreMap tagged = new ArrayCoreMap();
            tagged.set(CoreAnnotations.TokensAnnotation.class, sentence.tokens());
            SemanticGraph expected = SemanticGraphFactory.generateEnhancedPlusPlusDependencies(stock.predict(tagged));
            assertThat(sentence.graph().toList()).isEqualTo(expected.toList());
        });
    }
}
