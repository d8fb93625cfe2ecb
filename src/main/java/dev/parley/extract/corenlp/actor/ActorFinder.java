package dev.parley.extract.corenlp.actor;

import dev.parley.extract.corenlp.parse.ParsedArticle;
import dev.parley.extract.corenlp.place.Places;

/** Finds the actors of an article. Thread-safe. */
public final class ActorFinder {

    /** @param places the names already taken for places */
    public Actors find(ParsedArticle article, Places places) {
        return NamedActors.of(article, places);
    }
}
