package dev.parley.cli;

import dev.parley.security.PageFetcher.Validators;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** By what to ask feeds whether they have changed: a file of the data folder, a line for each feed whose articles all came. */
final class FeedMemory {
    private static final int COLUMNS = 3;

    private final Path file;

    FeedMemory(Path folder) {
        this.file = folder.resolve("feeds.tsv");
    }

    Validators validators(URI feed) {
        return read().getOrDefault(feed.toString(), Validators.NONE);
    }

    void keep(URI feed, Validators validators) {
        Map<String, Validators> all = read();
        all.put(feed.toString(), validators);
        List<String> lines = all.entrySet().stream()
                .map(entry -> String.join(
                        "\t",
                        entry.getKey(),
                        entry.getValue().tag(),
                        entry.getValue().modified()))
                .toList();
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.write(file, lines);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + file, e);
        }
    }

    private Map<String, Validators> read() {
        Map<String, Validators> all = new LinkedHashMap<>();
        try {
            for (String line : Files.readAllLines(file)) {
                String[] columns = line.split("\t", -1);
                if (columns.length == COLUMNS) {
                    all.put(columns[0], new Validators(columns[1], columns[2]));
                }
            }
        } catch (NoSuchFileException e) {
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
        return all;
    }
}
