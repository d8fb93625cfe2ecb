package dev.parley.extract.corenlp.quote;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.article.TextSpan;
import dev.parley.extract.corenlp.Lines;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class QuotationMarksTests {

    static Stream<Arguments> texts() {
        return Lines.fieldsOf("quote/marks.txt");
    }

    @ParameterizedTest
    @MethodSource("texts")
    void pairsMarks(String line, String expected) {
        String text = Lines.text(line);
        String found = quotes(text).stream().map(q -> q.inner().in(text)).collect(Collectors.joining(" … "));
        assertThat(found.isEmpty() ? "-" : found).isEqualTo(expected);
    }

    @Test
    void holdsTheMarksInTheOuterSpan() {
        String text = "He said “yes” twice.";
        assertThat(quotes(text))
                .singleElement()
                .extracting(q -> q.outer().in(text))
                .isEqualTo("“yes”");
    }

    @Test
    void tellsWhichQuotationGoesOnInTheNextParagraph() {
        String text = Lines.text("“It began here.¶“It ends here,” he said.");
        assertThat(quotes(text)).extracting(Quote::goesOn).containsExactly(true, false);
    }

    private static List<Quote> quotes(String text) {
        List<TextSpan> paragraphs = new ArrayList<>();
        Matcher line = Pattern.compile("[^\n]+").matcher(text);
        while (line.find()) {
            paragraphs.add(new TextSpan(line.start(), line.end()));
        }
        return QuotationMarks.in(text, paragraphs);
    }
}
