package dev.parley.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.queryparser.classic.ParseException;
import org.apache.lucene.queryparser.classic.QueryParser;

class SearchWordsTests {

    @Property(tries = 500)
    void areAQueryThatTheIndexReadsWhateverIsTyped(@ForAll String text) throws ParseException {
        SearchWords words = SearchWords.of(text);

        if (!words.isEmpty()) {
            assertThat(new QueryParser("name", new WhitespaceAnalyzer()).parse(words.query()))
                    .isNotNull();
        }
    }
}
