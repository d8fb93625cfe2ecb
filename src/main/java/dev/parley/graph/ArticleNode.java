package dev.parley.graph;

import java.time.ZonedDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/** An article as its node holds it. */
@Node("Article")
record ArticleNode(
        @Id String id,
        @Nullable String text,
        @Nullable String title,
        @Nullable String publisher,
        @Nullable String url,
        @Nullable String byline,
        @Nullable String language,
        @Nullable List<Integer> fingerprint,
        @Nullable List<Integer> boilerplateStarts,
        @Nullable List<Integer> boilerplateEnds,
        @Nullable ZonedDateTime publishedEarliest,
        @Nullable ZonedDateTime publishedLatest,
        @Nullable String publishedEdtf,
        @Nullable String publishedPrecision,
        @Nullable String publishedBasis) {}
