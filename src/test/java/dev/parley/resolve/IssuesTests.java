package dev.parley.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.rules.RuleFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IssuesTests {
    private final Issues issues = Issues.standard();

    @Test
    void everyPhraseOfTheListSpeaksOfItsIssue() {
        for (String line : RuleFile.read("resolve/issues.txt").lines()) {
            String[] parts = line.split(":", 2);
            assertThat(Arrays.stream(parts[1].split("\\|")).map(String::strip))
                    .isNotEmpty()
                    .allSatisfy(phrase -> assertThat(issues.in("about " + phrase.replace("*", "") + " now"))
                            .contains(new Issue(parts[0])));
        }
    }

    @Test
    void aWordWithinAnotherSpeaksOfNothing() {
        assertThat(issues.in("The damage was great and the reportage long")).isEmpty();
    }

    @Test
    void aFileAddsIssuesAndWords(@TempDir Path folder) throws IOException {
        Path more = Files.writeString(
                folder.resolve("more.txt"), "# ours\nartefacts: marble* | stolen art\nwater: aqueduct*\n");
        Issues extended = Issues.with(more);
        assertThat(extended.in("The marbles shall come home")).containsExactly(new Issue("artefacts"));
        assertThat(extended.in("an aqueduct for both")).containsExactly(new Issue("water"));
        assertThat(extended.all()).hasSize(issues.all().size() + 1);
    }
}
