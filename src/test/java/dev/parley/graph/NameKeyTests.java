package dev.parley.graph;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameKeyTests {
    @ParameterizedTest
    @CsvSource({"José Peña, jose pena", "Salim al-Harthy, salim al-harthy", "U.S., u.s.", "Türkiye, turkiye"})
    void leavesOutCaseAndAccentsOnly(String name, String key) {
        assertThat(NameKey.of(name)).isEqualTo(key);
    }
}
