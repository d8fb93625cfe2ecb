package dev.parley.extract.corenlp.time;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The lines of a data file, without blank ones and comments. */
record DataFile(String name, List<String> lines) {
    private static final String FOLDER = "/dev/parley/extract/time/";

    static DataFile required(String name) {
        return optional(name).orElseThrow(() -> new IllegalStateException("No data file " + name));
    }

    static Optional<DataFile> optional(String name) {
        try (@Nullable InputStream in = DataFile.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                return Optional.empty();
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Optional.of(new DataFile(
                    name,
                    text.lines()
                            .map(String::strip)
                            .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                            .toList()));
        } catch (IOException e) {
            throw new UncheckedIOException("Data file " + name, e);
        }
    }

    /** Lines of the form {@code key SEPARATOR value}. */
    Map<String, String> pairs(char separator) {
        return lines.stream()
                .collect(Collectors.toUnmodifiableMap(
                        line -> left(line, separator),
                        line -> line.substring(at(line, separator) + 1).strip()));
    }

    private String left(String line, char separator) {
        return line.substring(0, at(line, separator)).strip();
    }

    private int at(String line, char separator) {
        int at = line.indexOf(separator);
        if (at < 0) {
            throw new IllegalStateException(name + " has a line without '" + separator + "': " + line);
        }
        return at;
    }
}
