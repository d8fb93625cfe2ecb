package dev.parley.extract.corenlp.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parley.extract.MeetingStatus;
import dev.parley.extract.MoveKind;
import dev.parley.rules.RuleFile;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MeetingRulesTests {
    @Test
    void namesAFileThatIsMissing() {
        assertThatThrownBy(() -> RuleFile.read("extract/meeting/nowhere.txt"))
                .hasMessageContaining("meeting/nowhere.txt");
    }

    @ParameterizedTest
    @ValueSource(strings = {"status-verbs", "status-modifiers", "status-predicates", "status-prepositions", "modals"})
    void givesEachCueOneStatus(String file) {
        RuleFile rules = RuleFile.read("extract/meeting/" + file + ".txt");

        assertThat(rules.table(row -> MeetingStatus.valueOf(row.get(1)))).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "meeting/accords",
                "meeting/another",
                "meeting/arriving",
                "meeting/both-sides",
                "meeting/happening",
                "meeting/homeward",
                "meeting/separately",
                "meeting/set-for",
                "actor/blocs",
                "actor/highest-offices",
                "place/dealings",
                "place/town-words",
                "meeting/counterparts",
                "meeting/days",
                "meeting/how-many",
                "meeting/journeys",
                "meeting/long-units",
                "meeting/matters",
                "meeting/opening-participles",
                "meeting/plain-modifiers",
                "meeting/planned",
                "meeting/roles",
                "meeting/single-meetings",
                "meeting/sports",
                "meeting/that-city",
                "meeting/those-named",
                "meeting/truths",
                "meeting/generic-modifiers",
                "meeting/heads",
                "meeting/here",
                "meeting/not-with",
                "meeting/on-places",
                "meeting/quantities",
                "proposal/announcing",
                "proposal/conditions",
                "proposal/draft-modifiers",
                "proposal/generic",
                "proposal/not-proposals",
                "proposal/proposing",
                "proposal/refusals",
                "proposal/unmoved"
            })
    void listsEachWordOnceInLowerCase(String file) {
        List<String> words = RuleFile.read("extract/" + file + ".txt").rows().stream()
                .map(List::getFirst)
                .toList();

        assertThat(words)
                .isNotEmpty()
                .doesNotHaveDuplicates()
                .allMatch(word -> word.equals(word.toLowerCase(Locale.ROOT)));
    }

    @Test
    void knowsEveryMoveThatAProposalCanMake() {
        RuleFile rules = RuleFile.read("extract/proposal/moves.txt");

        assertThat(rules.table(row -> MoveKind.valueOf(row.get(1))).values()).contains(MoveKind.values());
    }

    @ParameterizedTest
    @ValueSource(strings = {"meeting/edges", "meeting/scales"})
    void givesEachWordOneOfTwoValues(String file) {
        assertThat(RuleFile.read("extract/" + file + ".txt")
                        .table(row -> row.get(1))
                        .values())
                .hasSizeGreaterThan(2)
                .allMatch(value -> value.matches("FIRST|LAST|ROUND|ENCOUNTER"));
    }

    @Test
    void blocksByWhatStandsBesideIt() {
        assertThat(RuleFile.read("extract/meeting/not-meetings.txt").words())
                .isEqualTo(Set.of("BEFORE", "ABOUT", "SUBJECT", "BESIDE", "PART", "WHICH", "SERIES", "IN"));
    }

    @Test
    void usesEverySupportVerbWithAnObjectOrAPreposition() {
        assertThat(RuleFile.read("extract/meeting/support-verbs.txt").rows())
                .allSatisfy(row -> assertThat(row.get(2)).isNotBlank());
    }
}
