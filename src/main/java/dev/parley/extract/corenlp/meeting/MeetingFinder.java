package dev.parley.extract.corenlp.meeting;

import dev.parley.extract.MeetingReport;
import dev.parley.extract.corenlp.actor.Actors;
import dev.parley.extract.corenlp.parse.ParsedArticle;
import dev.parley.extract.corenlp.place.Places;
import dev.parley.extract.corenlp.time.Times;
import java.util.List;

/** Finds the meetings of an article, each told once however often it is mentioned. Thread-safe. */
public final class MeetingFinder {
    public List<MeetingReport> find(ParsedArticle article, Actors actors, Places places, Times times) {
        return List.of();
    }
}
