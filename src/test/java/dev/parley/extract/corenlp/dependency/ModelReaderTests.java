package dev.parley.extract.corenlp.dependency;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ModelReaderTests {
    private static final String SIZES = "dict=1 pos=1 label=2 embeddingSize=1 hiddenSize=1 numTokens=48 preComputed=0 ";

    @ParameterizedTest(name = "{1}")
    @CsvSource({
        "pos=1 dict=1, dict should stand",
        "dict=1 pos=1 label=2 embeddingSize=1 hiddenSize=1 numTokens=36 preComputed=0, looks at 36 places",
        SIZES + "talks 0.5 NN 1e-7, in a number",
        SIZES + "talks 0.5, breaks off"
    })
    void refusesWhatIsNoModel(String model, String complaint) {
        ModelReader reader = new ModelReader(new ByteArrayInputStream((model + "\n").getBytes(StandardCharsets.UTF_8)));
        assertThatExceptionOfType(IOException.class).isThrownBy(reader::read).withMessageContaining(complaint);
    }
}
