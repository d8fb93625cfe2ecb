package dev.parley.cli;

import dev.parley.article.Article;
import dev.parley.extract.Extraction;
import dev.parley.extract.ExtractionJson;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** What one line of the input gave. */
sealed interface ExtractedLine {

    String json();

    /** An article and its extraction, under the input's id. */
    record Read(String id, Article article, Extraction extraction) implements ExtractedLine {
        @Override
        public String json() {
            return ExtractionJson.write(id, extraction);
        }
    }

    /** A line that could not be read. */
    record Failed(@Nullable String id, String code, String message) implements ExtractedLine {
        private static final JsonMapper JSON = JsonMapper.builder().build();

        @Override
        public String json() {
            return JSON.writeValueAsString(JSON.createObjectNode()
                    .put("id", id)
                    .set("error", JSON.valueToTree(Map.of("code", code, "message", message))));
        }
    }
}
