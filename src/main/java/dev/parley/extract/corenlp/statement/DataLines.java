package dev.parley.extract.corenlp.statement;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The lines of a word list of this subject: '#' begins a comment, blank lines count for nothing. */
final class DataLines {
    private static final String FOLDER = "/dev/parley/extract/statement/";

    private DataLines() {}

    static List<String> of(String file) {
        try (InputStream in = DataLines.class.getResourceAsStream(FOLDER + file)) {
            if (in == null) {
                throw new IllegalStateException("No word list " + FOLDER + file);
            }
            String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return all.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Word list " + file + " cannot be read", e);
        }
    }

    /** The fields between the bars of each line. */
    static List<List<String>> fieldsOf(String file) {
        return of(file).stream()
                .map(line -> List.of(line.split("\\s+\\|\\s+", -1)))
                .toList();
    }
}
