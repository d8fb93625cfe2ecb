package dev.parley.archive;

import dev.parley.graph.KeptArticle;
import dev.parley.resolve.Decision;
import dev.parley.resolve.NamedPlace;

/** One line of an archive, understood. */
sealed interface ArchiveLine {

    /** The first. */
    record Header(int format) implements ArchiveLine {}

    /** An article as it stands in the store. */
    record OfArticle(KeptArticle article) implements ArchiveLine {}

    /** What an analyst decided. */
    record OfDecision(Decision decision) implements ArchiveLine {}

    /** Where a report stands, or stood, that decisions name. */
    record OfPlace(NamedPlace place) implements ArchiveLine {}

    /**
     * The last.
     *
     * @param sha256 in hexadecimal, over every byte before this line
     */
    record Trailer(long articles, long decisions, long places, String sha256) implements ArchiveLine {}
}
