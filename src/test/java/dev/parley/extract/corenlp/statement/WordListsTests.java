package dev.parley.extract.corenlp.statement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.extract.Act;
import dev.parley.rules.RuleFile;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordListsTests {

    @ParameterizedTest
    @CsvSource({
        "cues.txt, SPEECH",
        "stances.txt, STANCE",
        "particles.txt, SPEECH",
        "stance-particles.txt, STANCE",
        "attitudes.txt, ATTITUDE",
        "findings.txt, FINDING",
        "nouns.txt, NOUN",
        "adjectives.txt, ADJECTIVE"
    })
    void readsEveryCueOnce(String file, CueEntry.Kind kind) {
        List<String> lemmas = RuleFile.read("extract/statement/" + file).patternRows().stream()
                .map(fields -> CueEntry.of(fields, kind).lemma())
                .toList();
        assertThat(lemmas).isNotEmpty().doesNotHaveDuplicates().allMatch(l -> l.equals(l.toLowerCase(Locale.ROOT)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "accounts.txt",
                "asked.txt",
                "asking.txt",
                "copulas.txt",
                "cue-adverbs.txt",
                "documents.txt",
                "familiar.txt",
                "going-on.txt",
                "made.txt",
                "move-nouns.txt",
                "move-verbs.txt",
                "outlets.txt",
                "owning-verbs.txt",
                "papers.txt",
                "relaying.txt",
                "shared-nouns.txt",
                "shared-verbs.txt",
                "summaries.txt",
                "time-nouns.txt",
                "time-words.txt"
            })
    void holdsEveryWordOnce(String file) {
        assertThat(RuleFile.read("extract/statement/" + file).lines())
                .isNotEmpty()
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"conditions.txt", "no-content.txt"})
    void readsEveryPattern(String file) {
        assertThat(RuleFile.read("extract/statement/" + file).lines())
                .isNotEmpty()
                .allSatisfy(line -> assertThat(Pattern.compile(line)).isNotNull());
    }

    @Test
    void readsAnActFromEveryLine() {
        assertThat(new ActRules().all())
                .hasSameSizeAs(RuleFile.read("extract/statement/acts.txt").lines())
                .extracting(ActRules.Rule::act)
                .doesNotContain(Act.INFORM);
    }

    @Test
    void knowsTheCuesThatActsAreToldBy() {
        List<String> known = Stream.of("cues.txt", "stances.txt", "attitudes.txt")
                .flatMap(file -> RuleFile.read("extract/statement/" + file).patternRows().stream())
                .map(fields -> fields.get(0))
                .toList();
        assertThat(new ActRules().all().stream().flatMap(rule -> rule.cues().stream()))
                .isSubsetOf(known);
    }

    @Test
    void listsWordsForActsAsTheyAreCompared() {
        ActRules rules = new ActRules();
        List<String> listed = RuleFile.read("extract/statement/act-words.txt").patternRows().stream()
                .filter(fields -> !fields.get(0).equals("passed-over"))
                .flatMap(fields -> Stream.of(fields.get(1).split(", ")))
                .filter(word -> word.matches("[a-z -]+"))
                .toList();
        assertThat(listed).allSatisfy(word -> assertThat(rules.plain(word)).isEqualTo(word));
    }

    @Test
    void putsEveryListOfWordsToUse() {
        List<String> names = RuleFile.read("extract/statement/act-words.txt").patternRows().stream()
                .map(fields -> fields.get(0))
                .filter(name -> !name.equals("passed-over") && !name.equals("as-they-stand"))
                .toList();
        assertThat(names)
                .allSatisfy(name -> assertThat(
                                RuleFile.read("extract/statement/acts.txt").lines())
                        .anySatisfy(line -> assertThat(line).contains("{" + name + "}")));
    }
}
