package dev.parley.api.files;

import java.io.Writer;
import java.util.function.Function;

/** The forms in which the graph is written. */
enum GraphFormat {
    GRAPH_ML("application/graphml+xml", GraphMl::new),
    GEXF("application/gexf+xml", Gexf::new),
    JSON_LD("application/ld+json", JsonLd::new);

    private final String mediaType;

    @SuppressWarnings("ImmutableEnumChecker") // constructors hold nothing
    private final Function<Writer, GraphWriter> writer;

    GraphFormat(String mediaType, Function<Writer, GraphWriter> writer) {
        this.mediaType = mediaType;
        this.writer = writer;
    }

    String mediaType() {
        return mediaType;
    }

    GraphWriter writer(Writer out) {
        return writer.apply(out);
    }
}
