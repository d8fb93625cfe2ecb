package dev.parley.graph;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameKeyTests {
    @ParameterizedTest
    @CsvSource({"José Peña, jose pena", "Salim al-Harthy, salim al-harthy", "U.S., u.s.", "Türkiye, turkiye"})
    void leavesOutCaseAndAccentsOnly(String name, String key) {
        assertThat(NameKey.of(name)).isEqualTo(key);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ma\u200Brsk", "\u202EMarsk\u202C", "\uFEFFMarsk", "Mar\u00ADsk", "\u2067Marsk\u2069"})
    void row37LeavesOutWhatNobodySees(String name) {
        assertThat(NameKey.of(name)).isEqualTo("marsk");
    }

    @Test
    void row38TakesLettersOfAnotherScriptForOthers() {
        assertThat(NameKey.of("M\u0430rsk")).isNotEqualTo(NameKey.of("Marsk"));
    }
}
