package dev.parley.resolve;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** A word list beside this class's resources: one entry a line, '#' begins a comment. */
public final class WordFile {
    private WordFile() {}

    /** The entries of the list of that name. */
    public static List<String> lines(String name) {
        var resource = Objects.requireNonNull(WordFile.class.getResourceAsStream(name), name);
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
            return entries(reader.lines());
        } catch (IOException e) {
            throw new UncheckedIOException("Word list " + name + " cannot be read", e);
        }
    }

    /** The lines without comments and empty ones. */
    public static List<String> entries(Stream<String> lines) {
        return lines.map(line -> line.replaceFirst("#.*", "").strip())
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
