package dev.parley.extract.corenlp.meeting;

import dev.parley.article.TextSpan;
import dev.parley.extract.LocationKind;
import dev.parley.extract.LocationReport;
import dev.parley.extract.MeetingReport;
import dev.parley.extract.Mention;
import dev.parley.extract.MentionForm;
import dev.parley.extract.Participant;
import dev.parley.extract.Role;
import dev.parley.extract.corenlp.SharedModels;
import dev.parley.extract.corenlp.actor.ActorFinder;
import dev.parley.extract.corenlp.actor.Actors;
import dev.parley.extract.corenlp.parse.ParsedArticle;
import dev.parley.extract.corenlp.place.Places;
import dev.parley.extract.corenlp.time.TimeFinder;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Meetings of a text whose places are known beforehand, so that a gazetteer's gaps do not show in tests of meetings. */
record ReadMeetings(Actors actors, Places places, List<MeetingReport> meetings) {
    private static final List<String> CITIES = List.of(
            "Bern", "Cairo", "Doha", "Geneva", "Lisbon", "Madrid", "Muscat", "Oslo", "Paris", "Prague", "Rome", "Tokyo",
            "Vienna");

    static ReadMeetings of(String text, String publishedAt) {
        ParsedArticle article = SharedModels.parse(text, publishedAt);
        Places places = places(text);
        Actors actors = new ActorFinder().find(article, places);
        return new ReadMeetings(
                actors, places, new MeetingFinder().find(article, actors, places, new TimeFinder().find(article)));
    }

    /** Names in alphabetical order, each with its role unless it is a party. */
    String who(MeetingReport meeting) {
        return meeting.participants().stream().map(this::nameAndRole).sorted().collect(Collectors.joining(", "));
    }

    private String nameAndRole(Participant participant) {
        String name = actors.get(participant.actor()).name();
        return participant.role() == Role.PARTY ? name : name + " " + participant.role();
    }

    /** The narrowest place, or nothing. */
    String where(MeetingReport meeting) {
        return places.reports().stream()
                .filter(place -> meeting.locations().stream().limit(1).anyMatch(place.id()::equals))
                .map(LocationReport::name)
                .findFirst()
                .orElse("");
    }

    private static Places places(String text) {
        List<LocationReport> places = new ArrayList<>();
        for (String city : CITIES) {
            // A dateline names its city in capitals.
            int start = text.contains(city) ? text.indexOf(city) : text.indexOf(city.toUpperCase(Locale.ROOT));
            if (start >= 0) {
                TextSpan span = new TextSpan(start, start + city.length());
                Mention mention = new Mention(span, span.in(text), MentionForm.NAMED);
                places.add(new LocationReport(
                        "l" + start, city, LocationKind.CITY, null, null, null, null, List.of(mention)));
            }
        }
        return new Places(places);
    }
}
