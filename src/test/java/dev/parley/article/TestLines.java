package dev.parley.article;

import dev.parley.rules.RuleFile;
import java.io.File;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Objects;

/** Samples for the tests of this room, and the rule files they are about. */
final class TestLines {
    private TestLines() {}

    static List<String> of(String name) {
        return RuleFile.read("article/" + name).lines();
    }

    static String[] ruleFiles() {
        try {
            File rules = new File(Objects.requireNonNull(ButtonBar.class.getResource("boilerplate-share.txt"))
                    .toURI());
            return Objects.requireNonNull(
                    rules.getParentFile().list((folder, name) -> name.startsWith("boilerplate-")));
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
