package dev.parley.extract.corenlp.meeting;

import dev.parley.article.TextSpan;
import dev.parley.extract.LocationReport;
import dev.parley.extract.MeetingKind;
import dev.parley.extract.TimeExpression;
import dev.parley.extract.corenlp.parse.Sentence;
import dev.parley.extract.corenlp.place.Places;
import dev.parley.extract.corenlp.time.Times;
import dev.parley.time.TimeSpan;
import edu.stanford.nlp.ling.CoreLabel;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Makes several visits of what one verb tells of several: "will visit A on Monday and B on Wednesday", "A on Monday and, two
 * days later, B".
 */
final class Stops {
    private static final Set<String> LINKS = Set.of("and", "then", "before");
    private static final Set<String> SMALL = Set.of("on", "in", "to", "for", "at", ",", "the", "from");
    private final Places places;
    private final Times times;

    private record Stop(LocationReport place, TimeSpan day) {
        /** "On Monday and Wednesday", told on a Tuesday: the Wednesday after that Monday. */
        Stop after(Stop before) {
            LocalDate own = day.firstDay().orElseThrow();
            LocalDate earlier = before.day().firstDay().orElseThrow();
            boolean sameWeekday = own.isBefore(earlier) && own.plusWeeks(1).isAfter(earlier);
            return sameWeekday ? new Stop(place, TimeSpan.day(own.plusWeeks(1))) : this;
        }
    }

    Stops(Places places, Times times) {
        this.places = places;
        this.times = times;
    }

    /** The mention itself where it tells of one visit, or not of each stop when it is. */
    List<Candidate> each(Candidate mention) {
        if (mention.kind() != MeetingKind.VISIT || mention.trigger().isNoun()) {
            return List.of(mention);
        }
        Sentence sentence = mention.trigger().sentence();
        List<Stop> stops = new ArrayList<>();
        int first = mention.trigger().word().index();
        for (int link : links(sentence, first)) {
            Optional<Stop> stop = stop(sentence, first, link);
            if (stop.isEmpty()) {
                break;
            }
            stops.add(stops.isEmpty() ? stop.get() : stop.get().after(stops.getLast()));
            first = link + 1;
        }
        return stops.size() < 2
                ? List.of(mention)
                : stops.stream()
                        .map(stop -> mention.at(stop.place(), stop.day()))
                        .toList();
    }

    /** Where one stop ends and the next may begin, up to the next verb or the end. */
    private static List<Integer> links(Sentence sentence, int from) {
        List<Integer> links = new ArrayList<>();
        int end = from;
        while (end < sentence.tokens().size()
                && !sentence.tokens().get(end).tag().matches("VB[DPZ]?|MD")) {
            if (LINKS.contains(sentence.tokens().get(end).word())) {
                links.add(end);
            }
            end++;
        }
        links.add(end);
        return links;
    }

    /** Of the tokens from first to before end: a place behind nothing but small words and a day, and one day in all. */
    private Optional<Stop> stop(Sentence sentence, int first, int end) {
        if (first >= end) {
            return Optional.empty();
        }
        List<TimeExpression> days = times.in(sentence.spanOf(first, end - 1)).stream()
                .filter(time -> time.time().days().filter(count -> count == 1).isPresent())
                .toList();
        if (days.size() != 1) {
            return Optional.empty();
        }
        for (int i = first; i < end; i++) {
            CoreLabel token = sentence.tokens().get(i);
            TextSpan span = sentence.spanOf(i, i);
            Optional<LocationReport> place = places.at(span);
            if (place.isPresent()) {
                return place.map(found -> new Stop(found, days.getFirst().time()));
            }
            if (!SMALL.contains(token.word()) && !days.getFirst().span().contains(span)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }
}
