package dev.parley.article;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.rules.RuleFile;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BoilerplateKindTests {
    private static final PatternMacros MACROS = new PatternMacros();
    private static final BoilerplateKinds KINDS = new BoilerplateKinds(MACROS);

    static Stream<Example> examples() {
        return TestLines.of("boilerplate-lines.txt").stream()
                .map(line -> line.split(" \\| ", 2))
                .map(parts -> new Example(parts[0], parts[1]));
    }

    static List<String> storyLines() {
        return TestLines.of("story-lines.txt");
    }

    static List<String> kinds() {
        return BoilerplateKinds.NAMES;
    }

    @ParameterizedTest
    @MethodSource("examples")
    void knowsTheLine(Example example) {
        assertThat(BoilerplateKind.read(example.kind(), MACROS).fits(example.line()))
                .isTrue();
        assertThat(KINDS.fitsAny(TextLine.all(example.line()).getFirst())).isTrue();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void hasAnExampleForEachPattern(String kind) {
        List<String> lines = examples()
                .filter(example -> example.kind().equals(kind))
                .map(Example::line)
                .toList();
        assertThat(BoilerplateKind.read(kind, MACROS).patterns())
                .allSatisfy(pattern ->
                        assertThat(lines).anyMatch(line -> pattern.matcher(line).matches()));
    }

    @ParameterizedTest
    @MethodSource("storyLines")
    void leavesTheStoryAlone(String line) {
        assertThat(KINDS.fitsAny(TextLine.all(line).getFirst())).isFalse();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void leavesLongerLinesAlone(String kind) {
        BoilerplateKind read = BoilerplateKind.read(kind, MACROS);
        assertThat(List.of("A ", "Ab, ", "1 ", "© 2031 ", "- | ", "Photo: a "))
                .map(piece -> piece.repeat(read.longest()))
                .noneMatch(read::fits);
    }

    @Test
    void everyButtonIsABar() {
        ButtonBar bar = new ButtonBar();
        assertThat(RuleFile.read("article/bar-words.txt").lines()).doesNotHaveDuplicates();
        assertThat(RuleFile.read("article/bar-words.txt").lines().stream().filter(word -> !word.contains("(")))
                .allMatch(bar::fits);
    }

    @Test
    void buttonsMayHaveAnythingButWordsBetweenThem() {
        ButtonBar bar = new ButtonBar();
        assertThat(List.of(
                        "Share · Save · Comment (12)",
                        "Share: Facebook · X · LinkedIn",
                        "Facebook   X   WhatsApp   Email",
                        "Share and Follow",
                        "Tweet",
                        "Share Save Follow us"))
                .allMatch(bar::fits);
        assertThat(List.of("Share prices", "Email the plan", "Follow the money", "12", "Post."))
                .noneMatch(bar::fits);
    }

    @Test
    void everyFileOfRulesIsLoaded() {
        assertThat(Arrays.asList(TestLines.ruleFiles()))
                .map(file -> file.replaceAll("boilerplate-|\\.txt", ""))
                .filteredOn(kind -> !kind.equals("inline"))
                .containsExactlyInAnyOrderElementsOf(BoilerplateKinds.NAMES);
    }

    /** A line and the kind of furniture it is. */
    record Example(String kind, String line) {}
}
