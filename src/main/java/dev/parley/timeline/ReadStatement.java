package dev.parley.timeline;

import dev.parley.cypher.CypherFile;

/** The statements of this room that stand in files. */
enum ReadStatement implements CypherFile {
    ARTICLE_REPORTS,
    ARTICLES_BY_ID,
    ARTICLE_TEXTS,
    CONFLICTS,
    EVIDENCE,
    EVIDENCE_OF_REPORTS,
    EXPORT,
    FIND,
    OVERVIEW,
    PUBLISHERS,
    SEARCH,
    SEARCH_COUNT,
    TITLES;

    @Override
    public String folder() {
        return "timeline";
    }
}
