package dev.parley.graph;

import java.util.List;
import java.util.Map;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;

/**
 * How far reports and story have come, counted in changes of the set of reports and of what is decided of them.
 *
 * @param reports the number of changes so far
 * @param lost the last change that took reports away or decided something: a story told from before it is wrong
 * @param told the change that the story in the graph was told from
 * @param written how many stories have been written; two of one change need not be the same, since a story may hold more
 *     than the change says
 */
record StoryState(long reports, long lost, long told, long written) {

    static StoryState read(TransactionContext transaction) {
        List<Record> rows = GraphStatement.READ_STORY_STATE.run(transaction, Map.of());
        return rows.isEmpty() ? new StoryState(0, 0, 0, 0) : of(rows.getFirst());
    }

    /**
     * Makes all others wait until the transaction is over who would change reports or story. Taken before anything else,
     * so that no two writers ever wait for one another.
     */
    static StoryState lock(TransactionContext transaction) {
        GraphStatement.LOCK_STORY_STATE.run(transaction, Map.of());
        return read(transaction);
    }

    StoryState changed(boolean storyIsWrong) {
        long change = reports + 1;
        return new StoryState(change, storyIsWrong ? change : lost, told, written);
    }

    /** What was taken away, or decided, is not in the story yet. */
    boolean isOutdated() {
        return told < lost;
    }

    /** A change that the story written with it knows of already: any that was told without it comes too late. */
    StoryState changedAndTold() {
        long change = reports + 1;
        return new StoryState(change, change, change, written + 1);
    }

    /** @throws StoryOutdated when the graph holds a later story, or has lost reports since */
    StoryState told(long change) {
        if (change < told || change < lost || change > reports) {
            throw new StoryOutdated(change, this);
        }
        return new StoryState(reports, lost, change, written + 1);
    }

    void keep(TransactionContext transaction) {
        GraphStatement.SET_STORY_STATE.run(
                transaction, Map.of("reports", reports, "lost", lost, "told", told, "written", written));
    }

    private static StoryState of(Record row) {
        return new StoryState(
                row.get("reports").asLong(),
                row.get("lost").asLong(),
                row.get("told").asLong(),
                row.get("written").asLong());
    }
}
