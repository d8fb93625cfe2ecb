package dev.parley.extract;

import tools.jackson.databind.json.JsonMapper;

/** Extractions as JSON, one object a line: the form of the batch command and of the store. */
public final class ExtractionJson {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private ExtractionJson() {}

    /** One line without a line break; reading it gives an equal extraction. */
    public static String write(String id, Extraction extraction) {
        return MAPPER.writeValueAsString(ExtractionWriter.write(id, extraction));
    }

    /**
     * @throws tools.jackson.core.JacksonException or IllegalArgumentException when the line is not an extraction
     */
    public static Extraction read(String line) {
        return ExtractionReader.read(MAPPER.readTree(line));
    }
}
