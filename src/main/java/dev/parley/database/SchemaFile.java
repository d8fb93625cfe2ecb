package dev.parley.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * One step of the schema: {@code V001__constraints.cypher}, statements that end with a semicolon at a line's end.
 *
 * @param checksum over the text with line ends made equal
 */
record SchemaFile(int version, String name, List<String> statements, String checksum) {
    private static final Pattern NAME = Pattern.compile("V(\\d+)__([a-z0-9_]+)\\.cypher");

    static List<SchemaFile> all() {
        try {
            Resource[] files =
                    new PathMatchingResourcePatternResolver().getResources("classpath*:cypher/schema/*.cypher");
            // A class path may hold one folder twice, by its own name and as the working folder.
            return inOrder(Stream.of(files).map(SchemaFile::read).distinct().toList());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot list the schema files", e);
        }
    }

    /** @throws IllegalStateException when two have one number: only one of them would ever be applied */
    static List<SchemaFile> inOrder(List<SchemaFile> files) {
        List<SchemaFile> sorted = files.stream()
                .sorted(Comparator.comparingInt(SchemaFile::version))
                .toList();
        for (int i = 1; i < sorted.size(); i++) {
            if (sorted.get(i).version() == sorted.get(i - 1).version()) {
                throw new IllegalStateException("Two schema files have the number %03d: %s and %s"
                        .formatted(
                                sorted.get(i).version(),
                                sorted.get(i - 1).name(),
                                sorted.get(i).name()));
            }
        }
        return sorted;
    }

    static SchemaFile of(String fileName, String text) {
        Matcher matcher = NAME.matcher(fileName);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("A schema file is named like V001__name.cypher, not " + fileName);
        }
        String unified = text.replace("\r\n", "\n");
        List<String> statements = Arrays.stream(unified.split(";\\s*(\n|$)"))
                .filter(s -> s.lines().anyMatch(line -> !line.isBlank() && !line.startsWith("//")))
                .toList();
        return new SchemaFile(Integer.parseInt(matcher.group(1)), matcher.group(2), statements, sha256(unified));
    }

    private static SchemaFile read(Resource file) {
        try {
            return of(String.valueOf(file.getFilename()), file.getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }

    private static String sha256(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
