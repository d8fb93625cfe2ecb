package dev.parley.extract.corenlp.proposal;

import dev.parley.extract.ProposalReport;
import dev.parley.extract.corenlp.actor.Actors;
import dev.parley.extract.corenlp.parse.ParsedArticle;
import dev.parley.extract.corenlp.time.Times;
import java.util.List;

/** Finds the proposals of an article and the moves on them. Thread-safe. */
public final class ProposalFinder {
    public List<ProposalReport> find(ParsedArticle article, Actors actors, Times times) {
        return List.of();
    }
}
