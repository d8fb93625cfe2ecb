package dev.parley.extract.corenlp.meeting;

import dev.parley.extract.MeetingReport;
import dev.parley.extract.corenlp.actor.Actors;
import dev.parley.extract.corenlp.meeting.company.PairsNamed;
import dev.parley.extract.corenlp.meeting.event.Adjourned;
import dev.parley.extract.corenlp.meeting.event.CalledOff;
import dev.parley.extract.corenlp.meeting.event.Candidate;
import dev.parley.extract.corenlp.meeting.event.EventFolder;
import dev.parley.extract.corenlp.meeting.event.Separately;
import dev.parley.extract.corenlp.meeting.event.Stops;
import dev.parley.extract.corenlp.meeting.place.Dateline;
import dev.parley.extract.corenlp.meeting.place.PlaceReader;
import dev.parley.extract.corenlp.meeting.time.TimeReader;
import dev.parley.extract.corenlp.meeting.trigger.MeetingTriggers;
import dev.parley.extract.corenlp.meeting.trigger.Trigger;
import dev.parley.extract.corenlp.parse.ComeTrue;
import dev.parley.extract.corenlp.parse.ParsedArticle;
import dev.parley.extract.corenlp.parse.Sentence;
import dev.parley.extract.corenlp.place.Places;
import dev.parley.extract.corenlp.time.Times;
import java.util.ArrayList;
import java.util.List;

/** Finds the meetings of an article, each told once however often it is mentioned. Thread-safe. */
public final class MeetingFinder {
    private final MeetingTriggers triggers = new MeetingTriggers();
    private final CalledOff calledOff = new CalledOff();
    private final Separately separately = new Separately();
    private final Sports sports = new Sports();

    public List<MeetingReport> find(ParsedArticle article, Actors actors, Places places, Times times) {
        if (sports.isStory(article)) {
            return List.of();
        }
        Dateline dateline = Dateline.of(article, places);
        CandidateReader reader = new CandidateReader(
                new PairsNamed(article, actors),
                actors,
                new PlaceReader(places, dateline),
                new TimeReader(times),
                new ComeTrue(article),
                article.article().publication().time());
        Stops stops = new Stops(places, times);
        Adjourned adjourned = new Adjourned(times);
        List<Candidate> mentions = new ArrayList<>();
        for (Sentence sentence : article.sentences()) {
            if (!mentions.isEmpty()) {
                calledOff.in(sentence, mentions.getLast()).ifPresent(mentions::add);
            }
            for (Trigger trigger : triggers.in(sentence)) {
                reader.read(trigger).stream()
                        .flatMap(mention -> separately.each(mention).stream())
                        .flatMap(mention -> stops.each(mention).stream())
                        .flatMap(mention -> adjourned.each(mention).stream())
                        .forEach(mentions::add);
            }
        }
        return new MeetingReporter(article, dateline, actors)
                .report(new EventFolder(actors, article.article().publication().time()).fold(mentions));
    }
}
