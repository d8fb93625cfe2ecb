package dev.parley.extract.corenlp.statement;

import dev.parley.extract.StatementReport;
import dev.parley.extract.corenlp.actor.Actors;
import dev.parley.extract.corenlp.parse.ParsedArticle;
import dev.parley.extract.corenlp.place.Places;
import dev.parley.extract.corenlp.time.Times;
import java.util.List;

/**
 * Finds who said what. Leaves {@link StatementReport#about} empty: {@code SubjectFinder} fills it once meetings and
 * proposals are known. Thread-safe.
 */
public final class StatementFinder {
    public List<StatementReport> find(ParsedArticle article, Actors actors, Places places, Times times) {
        return List.of();
    }
}
