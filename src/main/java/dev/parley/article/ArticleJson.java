package dev.parley.article;

import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;

/** How JSON from outside is read: bounded in depth and in the length of its parts. */
final class ArticleJson {
    private static final int DEEPEST = 500;
    private static final int LONGEST_NUMBER = 100;
    private static final int LONGEST_NAME = 1_000;

    static final JsonMapper LENIENT = JsonMapper.builder(factory(1 << 20)).build();

    private ArticleJson() {}

    static JsonFactory factory(int longestString) {
        return JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(DEEPEST)
                        .maxNumberLength(LONGEST_NUMBER)
                        .maxNameLength(LONGEST_NAME)
                        .maxStringLength(longestString)
                        .build())
                .build();
    }
}
