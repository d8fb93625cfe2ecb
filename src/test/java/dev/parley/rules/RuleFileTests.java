package dev.parley.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RuleFileTests {

    @Test
    void commentsAndBlankLinesCountForNothing() {
        assertThat(RuleFile.entries(Stream.of("# head", "", "talk # a meeting", "  round  ", "#")))
                .containsExactly("talk", "round");
    }

    @Test
    void aHashWithinAWordOrPatternIsNoComment() {
        assertThat(RuleFile.entries(Stream.of("[#+|]", "#\\p{L}+", "no#1")))
                .containsExactly("[#+|]", "#\\p{L}+", "no#1");
    }

    @Test
    void barsPartColumnsAndMayLeaveThemEmpty() {
        assertThat(file("XX | Land | | Lander|", "YY").rows())
                .containsExactly(List.of("XX", "Land", "", "Lander", ""), List.of("YY"));
    }

    @Test
    void barsWithoutSpacesBelongToAPattern() {
        assertThat(file("PROMISE | (will|shall) go").patternRows())
                .containsExactly(List.of("PROMISE", "(will|shall) go"));
    }

    @Test
    void pairsArePartedAtTheFirstSeparator() {
        assertThat(file("day = a=b", "year=19").pairs('=')).isEqualTo(Map.of("day", "a=b", "year", "19"));
    }

    @Test
    void whatStandsTwiceOrCannotBeReadIsNamed() {
        assertThatThrownBy(() -> file("a | 1", "a | 2").table(List::getLast))
                .hasMessageContaining("'a' stands twice in");
        assertThatThrownBy(() -> file("a = 1", "a = 2").pairs('=')).hasMessageContaining("'a' stands twice in");
        assertThatThrownBy(() -> file("alone").pairs('='))
                .hasMessageContaining("without '='")
                .hasMessageContaining("alone");
        assertThatThrownBy(() -> RuleFile.read("extract/nowhere.txt")).hasMessageContaining("extract/nowhere.txt");
        assertThat(RuleFile.optional("extract/nowhere.txt")).isEmpty();
    }

    private static RuleFile file(String... lines) {
        return new RuleFile("test.txt", List.of(lines));
    }
}
