package dev.parley.timeline;

import dev.parley.cypher.CypherFile;

/** The statements of this room that stand in files. */
enum ReadStatement implements CypherFile {
    ARTICLE_REPORTS,
    ARTICLES_BY_ID,
    ARTICLE_TEXTS,
    CHANGES,
    CHANGES_COUNT,
    CONFLICTS,
    CONTACTS,
    DECISIONS_BY_ID,
    DECISIONS_OF_THINGS,
    EVIDENCE,
    EVIDENCE_OF_REPORTS,
    EXPORT,
    FIND,
    FIND_NOW,
    GRAPH_LINKS,
    GRAPH_NODES,
    NEIGHBOURS,
    NEXT_HOPS,
    OVERVIEW,
    PATHS,
    PUBLISHERS,
    SEARCH,
    SEARCH_COUNT,
    STORY_VERSION,
    TITLES,
    UNDOING_DECISIONS;

    @Override
    public String folder() {
        return "timeline";
    }
}
