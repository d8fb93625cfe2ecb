package dev.parley.sample;

import dev.parley.eval.Figure;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** What a figure must reach, or for one that counts mistakes must keep to. */
record Bound(String figure, boolean isFloor, double value) {

    /** Those of {@code floors.txt}: "figure floor", or "figure at-most number" for mistakes. */
    static List<Bound> all() {
        try (InputStream in = Bound.class.getResourceAsStream("floors.txt")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> Bound.read(line.split(" +")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Bound read(String... words) {
        return new Bound(words[0], !words[1].equals("at-most"), Double.parseDouble(words[words.length - 1]));
    }

    /** In words, when the figure does not keep to it. */
    Optional<String> brokenBy(Figure measured) {
        boolean isKept = isFloor ? measured.value() >= value : measured.value() <= value;
        return isKept
                ? Optional.empty()
                : Optional.of(String.format(
                        Locale.ROOT,
                        "%s is %.1f, its %s %.1f",
                        figure,
                        measured.value(),
                        isFloor ? "floor" : "ceiling",
                        value));
    }
}
