package dev.parley.extract.corenlp;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** The sentences that tests read, with what is expected of them. */
public final class Lines {
    private static final String FOLDER = "/dev/parley/extract/";

    private Lines() {}

    public static Stream<String> of(String file) {
        try (InputStream in = Objects.requireNonNull(Lines.class.getResourceAsStream(FOLDER + file), file)) {
            List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
            return lines.stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Stream<Arguments> fieldsOf(String file) {
        return of(file).map(line -> Arguments.of((Object[]) line.split(" \\| ", -1)));
    }

    public static String text(String field) {
        return field.replace("¶", "\n\n");
    }
}
