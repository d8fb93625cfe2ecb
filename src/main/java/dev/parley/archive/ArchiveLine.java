package dev.parley.archive;

import dev.parley.graph.KeptArticle;
import dev.parley.resolve.Decision;

/** One line of an archive, understood. */
sealed interface ArchiveLine {

    /** The first. */
    record Header(int format) implements ArchiveLine {}

    /** An article as it stands in the store. */
    record OfArticle(KeptArticle article) implements ArchiveLine {}

    /** What an analyst decided. */
    record OfDecision(Decision decision) implements ArchiveLine {}

    /**
     * The last.
     *
     * @param sha256 in hexadecimal, over every byte before this line
     */
    record Trailer(long articles, long decisions, String sha256) implements ArchiveLine {}
}
