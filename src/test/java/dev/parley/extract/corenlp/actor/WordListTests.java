package dev.parley.extract.corenlp.actor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.rules.RuleFile;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordListTests {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "anonymous",
                "crowds",
                "delegations",
                "governments",
                "courtesy",
                "envoys",
                "impersonal-verbs",
                "leading",
                "not-of-title",
                "office-ranks",
                "other-offices",
                "team-heads",
                "company-forms",
                "particles",
                "portfolios",
                "reporting",
                "outlets",
                "sides",
                "men",
                "women"
            })
    void holdOneWordALineEachOnce(String list) {
        List<List<String>> rows =
                RuleFile.read("extract/actor/" + list + ".txt").rows();

        assertThat(rows)
                .isNotEmpty()
                .doesNotHaveDuplicates()
                .allSatisfy(row -> assertThat(row).singleElement().asString().doesNotContain(" "));
    }

    @ParameterizedTest
    @CsvSource({"people, [cp]", "bodies, abroad"})
    void markWordsByOneFlagOrNone(String list, String flag) {
        assertThat(RuleFile.read("extract/actor/" + list + ".txt").rows())
                .doesNotHaveDuplicates()
                .allSatisfy(row ->
                        assertThat(row.size() == 1 || row.get(1).matches(flag)).isTrue());
    }

    @Test
    void callOrganizationsByKindsThatNamesHave() {
        Set<String> kinds = RuleFile.read("extract/actor/organization-heads.txt").rows().stream()
                .map(row -> row.get(1))
                .collect(Collectors.toSet());
        kinds.addAll(List.of("business", "any"));

        assertThat(RuleFile.read("extract/actor/organization-words.txt").rows())
                .filteredOn(row -> row.size() > 1)
                .allSatisfy(row -> assertThat(kinds).contains(row.get(1).split(" ")));
    }

    @Test
    void giveNoNameToBothWomenAndMen() {
        Set<String> women = RuleFile.read("extract/actor/women.txt").words();

        assertThat(women)
                .doesNotContainAnyElementsOf(
                        RuleFile.read("extract/actor/men.txt").words());
    }

    @Test
    void markOfficesByKnownFlags() {
        assertThat(RuleFile.read("extract/actor/offices.txt").rows())
                .allSatisfy(row -> assertThat(row.get(1)).matches("([tmfk]( [tmfk])*)?"));
    }

    @Test
    void nameOrganizationsInThreeColumns() {
        assertThat(RuleFile.read("extract/actor/organizations.txt").rows()).allSatisfy(row -> {
            assertThat(row).hasSize(3);
            assertThat(row.get(1)).matches("-|\\p{Lu}{2}");
        });
    }
}
