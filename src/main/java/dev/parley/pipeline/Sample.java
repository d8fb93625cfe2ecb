package dev.parley.pipeline;

import dev.parley.article.IncomingArticle;
import dev.parley.article.IncomingArticle.Form;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The dispatches that ship with Parley: the talks on Iran's nuclear programme, 2013 to 2015. */
public final class Sample {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Sample() {}

    public static List<IncomingArticle> dispatches() {
        return read("dispatches.jsonl")
                .lines()
                .filter(line -> !line.isBlank())
                .map(JSON::readTree)
                .map(Sample::dispatch)
                .toList();
    }

    private static IncomingArticle dispatch(JsonNode entry) {
        String file = entry.required("file").asString();
        return new IncomingArticle(
                read(file),
                file.endsWith(".html") ? Form.HTML : Form.PLAIN,
                optional(entry, "title"),
                optional(entry, "publisher"),
                optional(entry, "url"),
                optional(entry, "publishedAt"));
    }

    private static @Nullable String optional(JsonNode entry, String field) {
        return entry.hasNonNull(field) ? entry.get(field).asString() : null;
    }

    private static String read(String file) {
        try (InputStream in = Sample.class.getResourceAsStream("/sample/" + file)) {
            if (in == null) {
                throw new IllegalStateException("The sample lacks " + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the sample's " + file, e);
        }
    }
}
