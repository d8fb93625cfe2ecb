package dev.parley.cli;

import dev.parley.article.ArticleFormat;
import dev.parley.article.ArticleFormats;
import dev.parley.article.Incoming;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Opens what a command was told to read; {@code -} is standard input. */
final class InputOpener {
    private static final int BUFFER = 1 << 16;

    private final ArticleFormats formats = new ArticleFormats();

    Stream<Incoming> jsonLines(Path input) throws IOException {
        return formats.read(open(input), ArticleFormat.JSON_LINES);
    }

    /** In the format that the file's name or beginning tells. */
    Stream<Incoming> any(Path input) throws IOException {
        return formats.read(open(input), null, input.toString());
    }

    /** -1 for standard input. */
    long countLines(Path input) throws IOException {
        if (isStandardInput(input)) {
            return -1;
        }
        long lines = 0;
        byte[] buffer = new byte[BUFFER];
        try (InputStream file = Files.newInputStream(input)) {
            for (int n = file.read(buffer); n >= 0; n = file.read(buffer)) {
                for (int i = 0; i < n; i++) {
                    lines += buffer[i] == '\n' ? 1 : 0;
                }
            }
        }
        return lines;
    }

    private static InputStream open(Path input) throws IOException {
        return new BufferedInputStream(isStandardInput(input) ? System.in : Files.newInputStream(input), BUFFER);
    }

    private static boolean isStandardInput(Path input) {
        return input.toString().equals("-");
    }
}
