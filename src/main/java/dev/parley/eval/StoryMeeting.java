package dev.parley.eval;

import dev.parley.article.TextSpan;
import dev.parley.extract.Extraction;
import dev.parley.extract.MeetingKind;
import dev.parley.extract.MeetingReport;
import dev.parley.extract.Quotation;
import dev.parley.resolve.Facts;
import dev.parley.resolve.Link;
import dev.parley.resolve.Thing;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A meeting of the story with what it is linked to.
 *
 * @param places folded names, with those of the places around them
 * @param mentions by the article's name, the words that name it
 */
record StoryMeeting(
        Facts.OfMeeting facts,
        List<Facts.OfActor> participants,
        Set<String> places,
        Map<String, List<TextSpan>> mentions) {

    /** All but interviews, which Parley tells as meetings and the gold does not. */
    static List<StoryMeeting> of(Corpus corpus) {
        return corpus.story().things().stream()
                .filter(thing ->
                        thing.kind() == Thing.Kind.MEETING && thing.became().isEmpty())
                .map(thing -> of(thing, corpus))
                .filter(meeting -> meeting.facts().kind() != MeetingKind.INTERVIEW)
                .toList();
    }

    private static StoryMeeting of(Thing thing, Corpus corpus) {
        List<Facts.OfActor> participants = linked(thing, Link.Kind.HAS_PARTICIPANT, corpus)
                .map(actor -> (Facts.OfActor) actor.latest().facts())
                .toList();
        Set<String> places = new HashSet<>();
        linked(thing, Link.Kind.HELD_AT, corpus).forEach(place -> addWithOuter(place, places, corpus));
        return new StoryMeeting(
                (Facts.OfMeeting) thing.latest().facts(), participants, places, mentions(thing.id(), corpus));
    }

    private static void addWithOuter(Thing place, Set<String> names, Corpus corpus) {
        Facts.OfLocation facts = (Facts.OfLocation) place.latest().facts();
        if (names.add(Names.folded(facts.name()))) {
            linked(place, Link.Kind.WITHIN, corpus).forEach(outer -> addWithOuter(outer, names, corpus));
        }
    }

    private static Stream<Thing> linked(Thing thing, Link.Kind kind, Corpus corpus) {
        return thing.latest().links().stream()
                .filter(link -> link.kind() == kind)
                .flatMap(link -> corpus.thing(link.target()).stream())
                .distinct();
    }

    private static Map<String, List<TextSpan>> mentions(String id, Corpus corpus) {
        Map<String, List<TextSpan>> mentions = new LinkedHashMap<>();
        corpus.extractions().forEach((article, extraction) -> {
            List<TextSpan> spans = spans(id, extraction);
            if (!spans.isEmpty()) {
                mentions.put(article, spans);
            }
        });
        return mentions;
    }

    private static List<TextSpan> spans(String id, Extraction extraction) {
        List<TextSpan> spans = new ArrayList<>();
        for (MeetingReport report : extraction.meetings()) {
            if (report.id().equals(id)) {
                report.mentions().stream().map(Quotation::span).forEach(spans::add);
            }
        }
        return spans;
    }

    /** In a line, for the notes under the score card. */
    String told() {
        return facts.status() + " " + facts.time().edtf() + " " + facts.duration() + " " + places + " "
                + participants.stream().map(Facts.OfActor::name).toList() + " " + mentions.keySet();
    }
}
