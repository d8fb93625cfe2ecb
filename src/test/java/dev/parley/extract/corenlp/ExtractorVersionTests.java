package dev.parley.extract.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class ExtractorVersionTests {

    @Test
    void isTheSameForTheSameParts() {
        assertThat(ExtractorVersion.read()).isEqualTo(ExtractorVersion.read()).matches("corenlp-[0-9a-f]{12}");
    }

    @Test
    void coversClassesRulesAndWordLists() throws IOException {
        assertThat(ExtractorVersion.parts())
                .contains(
                        "dev/parley/extract/corenlp/CoreNlpExtractor.class",
                        "dev/parley/extract/corenlp/time/TimeFinder.class",
                        "dev/parley/extract/meeting/verbs.txt",
                        "dev/parley/extract/place/towns.tsv.gz");
    }
}
