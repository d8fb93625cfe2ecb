package dev.parley.cli;

import dev.parley.article.ArticleFormat;
import dev.parley.article.ArticleFormats;
import dev.parley.article.Incoming;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** Opens what a command was told to read; {@code -} is standard input, and {@code .gz} is unpacked. */
final class InputOpener {
    private static final int BUFFER = 1 << 16;
    private static final String PACKED = ".gz";

    private final ArticleFormats formats = new ArticleFormats(ConfiguredLimits.read());

    Stream<Incoming> jsonLines(Path input) throws IOException {
        return formats.read(open(input), ArticleFormat.JSON_LINES);
    }

    /** In the format that the file's name or beginning tells. */
    Stream<Incoming> any(Path input) throws IOException {
        return formats.read(open(input), null, unpackedName(input.toString()));
    }

    /** -1 for what can be read only once, or is packed. */
    long countLines(Path input) throws IOException {
        if (isStandardInput(input) || isPacked(input.toString()) || !Files.isRegularFile(input)) {
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

    /** Without the ending that says it is packed. */
    static String unpackedName(String name) {
        return isPacked(name) ? name.substring(0, name.length() - PACKED.length()) : name;
    }

    private static InputStream open(Path input) throws IOException {
        if (isStandardInput(input)) {
            return new BufferedInputStream(System.in, BUFFER);
        }
        InputStream file = new BufferedInputStream(Files.newInputStream(input), BUFFER);
        if (!isPacked(input.toString())) {
            return file;
        }
        try {
            return new GZIPInputStream(file, BUFFER);
        } catch (IOException e) {
            file.close();
            throw e;
        }
    }

    private static boolean isPacked(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(PACKED);
    }

    private static boolean isStandardInput(Path input) {
        return input.toString().equals("-");
    }
}
