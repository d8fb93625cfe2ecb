package dev.parley.article;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads this room's word lists and rules: a line each, {@code #} begins a comment line. */
final class DataFile {
    private DataFile() {}

    static List<String> lines(String name) {
        InputStream found = DataFile.class.getResourceAsStream(name);
        if (found == null) {
            throw new IllegalStateException("The data file " + name + " is missing");
        }
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(found, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("# ") && !line.equals("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
