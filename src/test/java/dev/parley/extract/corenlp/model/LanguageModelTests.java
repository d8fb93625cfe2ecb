package dev.parley.extract.corenlp.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LanguageModelTests {

    @Test
    void isOnTheClassPathWhenItIsLoaded() {
        assertThat(LanguageModel.values())
                .allSatisfy(model -> assertThat(model.path()).startsWith(LanguageModel.FOLDER));
    }

    @Test
    void isLoadedWhenItIsOnTheClassPath() throws IOException, URISyntaxException {
        List<String> loaded =
                Arrays.stream(LanguageModel.values()).map(LanguageModel::path).toList();

        assertThat(files())
                .as("Files of pom.xml's corenlp.models.files against LanguageModel")
                .containsExactlyInAnyOrderElementsOf(loaded);
    }

    @Test
    void tellsWhereTheListIsWhenItIsMissing() {
        assertThatThrownBy(() -> LanguageModel.present("edu/stanford/nlp/models/of-tomorrow.gz"))
                .isInstanceOf(ModelMissing.class)
                .hasMessageContaining("edu/stanford/nlp/models/of-tomorrow.gz")
                .hasMessageContaining("corenlp.models.files in pom.xml");
    }

    private static List<String> files() throws IOException, URISyntaxException {
        URL tagger = LanguageModel.class.getResource("/" + LanguageModel.PARTS_OF_SPEECH.path());
        assertThat(tagger).as("unpacked by the build").hasProtocol("file");
        Path root = Path.of(URI.create(tagger.toURI().toString().replace(LanguageModel.PARTS_OF_SPEECH.path(), "")));
        try (Stream<Path> all = Files.walk(root.resolve(LanguageModel.FOLDER))) {
            return all.filter(Files::isRegularFile)
                    .map(file -> root.relativize(file).toString().replace('\\', '/'))
                    .toList();
        }
    }
}
