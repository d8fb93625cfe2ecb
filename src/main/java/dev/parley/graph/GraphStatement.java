package dev.parley.graph;

import dev.parley.cypher.CypherFile;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Values;

/** What this room writes and checks; each constant is a file. */
enum GraphStatement implements CypherFile {
    KEEP_ARTICLE,
    PAGE_OF_STORED_ARTICLES,
    RESTORE_ARTICLES,
    LIST_WAITING_ARTICLES,
    OLDEST_WAITING,
    LIST_UNSENT_ARTICLES,
    COUNT_UNSENT_ARTICLES,
    SET_SENT,
    LIST_FAILURES,
    LIST_OUTDATED_ARTICLES,
    LIST_UNTOLD_ARTICLES,
    BEGIN_READING,
    GIVE_BACK_READING,
    KEEP_EXTRACTION,
    FIND_EXTRACTION,
    FORGET_EXTRACTION,
    DELETE_OTHER_REPORTS,
    KEEP_REPORTS,
    SET_ARTICLE_STATE,
    RETRACT_ARTICLE,
    LIFT_RETRACTION,
    LIST_TELLINGS,
    LIST_FURTHER_TELLINGS,
    LIST_DECISIONS,
    FIND_REPORTS,
    KEEP_DECISIONS,
    LINK_UNDOINGS,
    PLACE_NAMED_REPORTS,
    LIST_NAMED_PLACES,
    KEEP_NAMED_PLACES,
    LOCK_STORY_STATE,
    READ_STORY_STATE,
    SET_STORY_STATE,
    LIST_THING_HASHES,
    LIST_HASHES_OF_THINGS,
    DELETE_THINGS,
    TAKE_VERSIONS,
    TAKE_LINKS,
    TAKE_EVIDENCE,
    TAKE_CONFLICTS,
    CLEAR_PARTS,
    CLEAR_LINKS,
    WRITE_THINGS,
    WRITE_VERSIONS,
    WRITE_LINKS,
    WRITE_EVIDENCE,
    WRITE_CONFLICTS,
    SET_SOURCES,
    SET_PROCESSED,
    PAGE_OF_ARTICLES,
    PAGE_OF_THINGS;

    @Override
    public String folder() {
        return "graph";
    }

    List<Record> run(TransactionContext transaction, Map<String, ? extends @Nullable Object> parameters) {
        return transaction.run(text(), Values.value(parameters)).list();
    }
}
