package dev.parley.extract.corenlp.parse;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * A rule file under {@code /dev/parley/extract/}: one rule a line, columns parted by {@code |}, {@code #} begins a
 * comment.
 *
 * @param name path below that folder
 */
public record RuleFile(String name, List<List<String>> rows) {
    private static final String FOLDER = "/dev/parley/extract/";

    public RuleFile {
        rows = List.copyOf(rows);
    }

    public static RuleFile read(String name) {
        try (InputStream in = RuleFile.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IllegalStateException("No rule file " + FOLDER + name);
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            return new RuleFile(
                    name,
                    lines.lines()
                            .map(line -> line.replaceFirst("#.*", "").strip())
                            .filter(line -> !line.isEmpty())
                            .map(RuleFile::columns)
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException("Rule file " + FOLDER + name + " could not be read", e);
        }
    }

    /** The first columns. */
    public Set<String> words() {
        Set<String> words = new LinkedHashSet<>();
        rows.forEach(row -> words.add(row.getFirst()));
        return words;
    }

    /** First column to whatever is read from its row; a first column that stands twice is refused. */
    public <T> Map<String, T> table(Function<List<String>, T> reading) {
        Map<String, T> table = new LinkedHashMap<>();
        for (List<String> row : rows) {
            if (table.put(row.getFirst(), reading.apply(row)) != null) {
                throw new IllegalStateException("'" + row.getFirst() + "' stands twice in " + name);
            }
        }
        return table;
    }

    private static List<String> columns(String line) {
        return Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
    }
}
