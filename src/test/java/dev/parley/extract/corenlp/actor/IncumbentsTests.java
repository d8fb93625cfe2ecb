package dev.parley.extract.corenlp.actor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.extract.ActorKind;
import dev.parley.rules.RuleFile;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IncumbentsTests {
    @ParameterizedTest
    @CsvSource({
        "Canada, prime minister, Justin Trudeau, 2018-04-30, true",
        "Canada, prime minister, Trudeau, 2018-04-30, true",
        "Canada, prime minister, Trudeau, 2026-04-30, false",
        "Canada, president, Trudeau, 2018-04-30, false",
        "France, prime minister, Trudeau, 2018-04-30, false",
        "Canada, prime minister, Pierre Trudeau, 2018-04-30, false",
        "Canada, prime minister, Trudeau, 2025-03-20, false",
        "Philippines, president, Ferdinand Marcos Jr., 2024-04-11, true",
        "France, president, Francois Hollande, 2015-11-13, true",
        "Canada, prime minister, J, 2018-04-30, false"
    })
    void holdAnOfficeWhileTheirTermLasts(String state, String title, String name, LocalDate day, boolean holds) {
        Draft person = new Draft(ActorKind.PERSON);
        person.addName(name);

        assertThat(Incumbents.ofTheWorld().holding(title, Draft.known(ActorKind.STATE, state), day, List.of(person)))
                .isEqualTo(holds ? Optional.of(person) : Optional.empty());
    }

    @Test
    void areNobodyWhoSpeaksForAnotherState() {
        Draft person = new Draft(ActorKind.PERSON);
        person.addName("Trudeau");
        person.addRepresented(Draft.known(ActorKind.STATE, "Norway"));

        assertThat(Incumbents.ofTheWorld()
                        .holding(
                                "prime minister",
                                Draft.known(ActorKind.STATE, "Canada"),
                                LocalDate.of(2018, 4, 30),
                                List.of(person)))
                .isEmpty();
    }

    @Test
    void followOneAnotherInTheFile() {
        List<List<String>> rows = RuleFile.read("extract/actor/incumbents.txt").rows();
        List<String> overlaps = new ArrayList<>();
        for (List<String> one : rows) {
            for (List<String> other : rows) {
                boolean sameOffice = one != other
                        && one.get(0).equals(other.get(0))
                        && one.get(1).equals(other.get(1));
                boolean within =
                        one.get(3).compareTo(other.get(3)) <= 0 && other.get(3).compareTo(end(one)) < 0;
                if (sameOffice && within) {
                    overlaps.add(one + " and " + other);
                }
            }
        }

        assertThat(rows).allSatisfy(row -> assertThat(row.get(3)).isLessThan(end(row)));
        assertThat(overlaps).isEmpty();
    }

    private static String end(List<String> row) {
        return row.get(4).equals("-") ? "9999-12" : row.get(4);
    }
}
