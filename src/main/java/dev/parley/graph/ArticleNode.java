package dev.parley.graph;

import dev.parley.article.Article;
import dev.parley.article.ArticleId;
import dev.parley.article.Fingerprint;
import dev.parley.article.Publication;
import dev.parley.article.TextSpan;
import dev.parley.time.Precision;
import dev.parley.time.TimeSpan;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/** An article as it stands in the graph; of a retracted one only the id, the state and the reason are left. */
@Node("Article")
record ArticleNode(
        @Id String id,
        String state,
        @Nullable String reason,
        @Nullable String text,
        @Nullable String title,
        @Nullable String publisher,
        @Nullable String url,
        @Nullable String byline,
        @Nullable String language,
        @Nullable ZonedDateTime publishedEarliest,
        @Nullable ZonedDateTime publishedLatest,
        @Nullable String publishedEdtf,
        @Nullable String publishedPrecision,
        @Nullable String publishedBasis,
        @Nullable List<Integer> boilerplateStarts,
        @Nullable List<Integer> boilerplateEnds,
        @Nullable List<Integer> fingerprint) {

    Standing standing() {
        return new Standing(Stage.valueOf(state), reason);
    }

    boolean isWhole() {
        return text != null;
    }

    /** Only of an article that is whole. */
    Article article() {
        if (text == null || language == null) {
            throw new IllegalStateException("Nothing is left of article " + id);
        }
        return new Article(
                new ArticleId(id),
                text,
                title,
                publisher,
                url,
                byline,
                publication(),
                language,
                boilerplate(),
                new Fingerprint(fingerprint == null ? List.of() : fingerprint));
    }

    private Publication publication() {
        if (publishedEdtf == null || publishedPrecision == null || publishedBasis == null) {
            return Publication.unknown();
        }
        TimeSpan time = new TimeSpan(
                instant(publishedEarliest),
                instant(publishedLatest),
                publishedEdtf,
                Precision.valueOf(publishedPrecision));
        return new Publication(time, Publication.Basis.valueOf(publishedBasis));
    }

    private List<TextSpan> boilerplate() {
        List<TextSpan> spans = new ArrayList<>();
        if (boilerplateStarts != null && boilerplateEnds != null) {
            for (int i = 0; i < boilerplateStarts.size(); i++) {
                spans.add(new TextSpan(boilerplateStarts.get(i), boilerplateEnds.get(i)));
            }
        }
        return spans;
    }

    private static @Nullable Instant instant(@Nullable ZonedDateTime time) {
        return time == null ? null : time.toInstant();
    }
}
