package dev.parley.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How far long files have been sent, so that an ingest that broke off goes on there: a file of the data folder, a line for
 * each that is under way. Lines are noted once the server has answered for all before them; at worst some are sent twice.
 */
final class IngestPlace {
    /** Shorter files are soon sent again. */
    private static final int LONG = 1_000;

    private static final int COLUMNS = 3;

    private final Path notes;
    private final List<String> resumed = new ArrayList<>();
    private @Nullable Path file;
    private long line;

    IngestPlace(Path folder) {
        this.notes = folder.resolve("ingest.tsv");
    }

    /** How many lines of a file have been sent before, unless it has changed since. */
    long begin(Path input) throws IOException {
        file = Files.isRegularFile(input) ? input.toAbsolutePath() : null;
        line = 0;
        if (file == null) {
            return 0;
        }
        String[] known = read().get(file.toString());
        if (known == null || !known[1].equals(state(file))) {
            return 0;
        }
        line = Long.parseLong(known[2]);
        resumed.add(input + ": goes on behind line " + line + ", where it broke off");
        return line;
    }

    /** What stands up to there has been handed on. */
    void at(long line) {
        this.line = Math.max(this.line, line);
    }

    /** All that has been handed on has been answered. */
    void sent() {
        if (file != null && line >= LONG) {
            keep(file, line);
        }
    }

    /** The file is done with. */
    void end() {
        if (file != null && line >= LONG) {
            keep(file, 0);
        }
        file = null;
    }

    /** What was gone on with, a sentence each. */
    List<String> resumed() {
        return List.copyOf(resumed);
    }

    /** @param reached 0 for a file that is done with */
    private void keep(Path input, long reached) {
        try {
            Map<String, String[]> all = read();
            all.remove(input.toString());
            if (reached > 0) {
                all.put(input.toString(), new String[] {input.toString(), state(input), String.valueOf(reached)});
            }
            Files.createDirectories(notes.toAbsolutePath().getParent());
            Files.write(
                    notes,
                    all.values().stream()
                            .map(columns -> String.join("\t", columns))
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + notes, e);
        }
    }

    private static String state(Path input) throws IOException {
        return Files.size(input) + "@" + Files.getLastModifiedTime(input).toMillis();
    }

    private Map<String, String[]> read() throws IOException {
        Map<String, String[]> all = new LinkedHashMap<>();
        try {
            for (String each : Files.readAllLines(notes)) {
                String[] columns = each.split("\t", -1);
                if (columns.length == COLUMNS && columns[2].matches("\\d{1,18}")) {
                    all.put(columns[0], columns);
                }
            }
        } catch (NoSuchFileException e) {
            return all;
        }
        return all;
    }
}
