package dev.parley.extract.corenlp.parse;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatelineCutTests {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "GENEVA — Iran and Iraq met .",
                "OSLO ( Lantern ) — Anna Keller met Marek Novak .",
                "Muscat ( Lantern ) – Talks ended .",
                "PORT ANSELM , Kestrey -- The minister said so .",
                "LISBON , June 18 ( Lantern ) - Talks ended ."
            })
    void endsTheDatelineBehindItsDash(String sentence) {
        List<CoreLabel> tokens = tokens(sentence);

        assertThat(tokens.get(DatelineCut.end(tokens) - 1).word()).matches("[—–-]+");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Anna Keller — a lawyer — met Marek Novak .",
                "The talks — five hours of them — ended .",
                "Iran and Iraq met in Geneva .",
                "UNICEF — the fund for children — sent aid .",
                "UN aid — food and tents — arrived .",
                "— Nothing ."
            })
    void findsNoDatelineInAPlainSentence(String sentence) {
        assertThat(DatelineCut.end(tokens(sentence))).isZero();
    }

    @Test
    void endsBehindWhoTellsItAndWhere() {
        List<CoreLabel> tokens = tokens("( LANTERN ) - LISBON , JUN 18 - On Wednesday talks ended .");

        assertThat(tokens.get(DatelineCut.endOfAll(tokens)).word()).isEqualTo("On");
        assertThat(DatelineCut.endOfAll(tokens("Talks ended ."))).isZero();
    }

    private static List<CoreLabel> tokens(String sentence) {
        return Arrays.stream(sentence.split(" ")).map(DatelineCutTests::token).toList();
    }

    private static CoreLabel token(String word) {
        CoreLabel token = new CoreLabel();
        token.setWord(word);
        return token;
    }
}
