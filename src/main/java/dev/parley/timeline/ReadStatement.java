package dev.parley.timeline;

import dev.parley.cypher.CypherFile;

/** The statements of this room that stand in files. */
enum ReadStatement implements CypherFile {
    ARTICLE_REPORTS,
    ARTICLES_BY_ID,
    ARTICLE_TEXTS,
    ATTENDANCE,
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
    FIND_DIRECTLY,
    FIND_NOW,
    GRAPH_LINKS,
    GRAPH_NODES,
    JOINS,
    NEIGHBOURS,
    NEXT_HOPS,
    OFFICES,
    OVERVIEW,
    PATHS,
    POSITIONS,
    PUBLISHERS,
    SEARCH,
    SEARCH_COUNT,
    SEARCH_NOW,
    STORY_VERSION,
    TITLES,
    UNDOING_DECISIONS;

    @Override
    public String folder() {
        return "timeline";
    }
}
