package dev.parley.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Example;
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

    @Example
    void mayBeMisspelledTheMoreTheLongerTheyAre() {
        assertThat(SearchWords.of("war Oslo harbour sanctions 2015talks").query())
                .isEqualTo("war (oslo^4 OR oslo~1) (harbour^4 OR harbour~1) (sanctions^4 OR sanctions~2) 2015talks");
        assertThat(SearchWords.slips("abc")).isZero();
        assertThat(SearchWords.slips("abcd")).isOne();
        assertThat(SearchWords.slips("abcdefg")).isOne();
        assertThat(SearchWords.slips("abcdefgh")).isEqualTo(2);
    }

    @Example
    void areNoneWhereNothingIsALetterOrADigit() {
        assertThat(SearchWords.of("' — ’ !").isEmpty()).isTrue();
        assertThat(SearchWords.of("x").isEmpty()).isFalse();
    }
}
