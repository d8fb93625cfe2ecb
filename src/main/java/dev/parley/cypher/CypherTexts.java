package dev.parley.cypher;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The files' texts, each read once. */
final class CypherTexts {
    private static final Map<String, String> TEXTS = new ConcurrentHashMap<>();

    private CypherTexts() {}

    static String read(String folder, String constant) {
        String path =
                "/cypher/" + folder + "/" + constant.toLowerCase(Locale.ROOT).replace('_', '-') + ".cypher";
        return TEXTS.computeIfAbsent(path, CypherTexts::load);
    }

    private static String load(String path) {
        try (InputStream file = CypherTexts.class.getResourceAsStream(path)) {
            if (file == null) {
                throw new CypherMissing(path);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + path, e);
        }
    }
}
