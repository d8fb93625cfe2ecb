package dev.parley.graph;

import dev.parley.cypher.CypherFile;

/** The statements that write the graph; each is a file of {@code cypher/graph}. */
enum GraphStatement implements CypherFile {
    KEEP_ARTICLE,
    ARTICLE_STATE,
    SET_ARTICLE_STATE,
    WAITING_ARTICLES,
    COUNT_BY_STATE,
    DROP_REPORTS,
    KEEP_EXTRACTION,
    KEEP_REPORTS,
    RETRACT_ARTICLE,
    TELLINGS,
    THING_HASHES,
    DROP_THINGS,
    DROP_MOVED,
    CLEAR_THINGS,
    WRITE_THINGS,
    WRITE_VERSIONS,
    WRITE_LINKS,
    WRITE_EVIDENCE,
    WRITE_CONFLICTS,
    PLACE_ARTICLES;

    @Override
    public String folder() {
        return "graph";
    }
}
