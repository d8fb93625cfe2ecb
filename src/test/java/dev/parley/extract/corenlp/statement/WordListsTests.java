package dev.parley.extract.corenlp.statement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.extract.Act;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordListsTests {

    @ParameterizedTest
    @ValueSource(strings = {"cues.txt", "particles.txt", "attitudes.txt", "findings.txt", "nouns.txt"})
    void readsEveryCueOnce(String file) {
        List<String> lemmas = DataLines.fieldsOf(file).stream()
                .map(fields -> CueEntry.of(fields, CueEntry.Kind.SPEECH).lemma())
                .toList();
        assertThat(lemmas).isNotEmpty().doesNotHaveDuplicates().allMatch(l -> l.equals(l.toLowerCase(Locale.ROOT)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "documents.txt",
                "move-nouns.txt",
                "move-verbs.txt",
                "outlets.txt",
                "shared-nouns.txt",
                "shared-verbs.txt"
            })
    void holdsEveryWordOnce(String file) {
        assertThat(DataLines.of(file)).isNotEmpty().doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"conditions.txt", "no-content.txt"})
    void readsEveryPattern(String file) {
        assertThat(DataLines.of(file))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(Pattern.compile(line)).isNotNull());
    }

    @Test
    void namesAnActAndAPatternOnEveryLine() {
        assertThat(DataLines.fieldsOf("acts.txt")).allSatisfy(fields -> {
            assertThat(fields).hasSize(3);
            assertThat(Act.valueOf(fields.get(0))).isNotEqualTo(Act.INFORM);
            assertThat(Pattern.compile(fields.get(2))).isNotNull();
        });
    }

    @Test
    void knowsTheCuesThatActsAreToldBy() {
        List<String> known = DataLines.fieldsOf("cues.txt").stream()
                .map(fields -> fields.get(0))
                .toList();
        assertThat(DataLines.fieldsOf("acts.txt").stream()
                        .map(fields -> fields.get(1))
                        .filter(cues -> !cues.equals("*"))
                        .flatMap(cues -> List.of(cues.split(" ")).stream()))
                .isSubsetOf(known);
    }
}
