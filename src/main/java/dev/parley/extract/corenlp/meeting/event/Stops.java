package dev.parley.extract.corenlp.meeting.event;

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
import java.util.regex.Pattern;

/**
 * Makes several visits of what one verb tells of several: "will visit A on Monday and B on Wednesday", "A on Monday and, two
 * days later, B".
 */
public final class Stops {
    private static final Set<String> LINKS = Set.of("and", "then", "before");
    private static final Set<String> SMALL = Set.of("on", "in", "to", "for", "at", ",", "the");
    private static final Pattern BARE = Pattern.compile("(?i)(?:on )?\\p{L}+day");
    private final Places places;
    private final Times times;

    private record Stop(LocationReport place, TextSpan name, TimeExpression day) {
        /** "On Monday and Wednesday", told on a Tuesday: the Wednesday after that Monday. */
        TimeSpan after(LocalDate before) {
            LocalDate own = day.time().firstDay().orElseThrow();
            boolean earlier = BARE.matcher(day.text()).matches() && own.isBefore(before);
            return earlier && own.plusWeeks(1).isAfter(before) ? TimeSpan.day(own.plusWeeks(1)) : day.time();
        }
    }

    public Stops(Places places, Times times) {
        this.places = places;
        this.times = times;
    }

    /** The mention itself where it tells of one visit, or not of each stop when it is. */
    public List<Candidate> each(Candidate mention) {
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
            stops.add(stop.get());
            first = link + 1;
        }
        return stops.size() < 2 ? List.of(mention) : each(mention, stops);
    }

    private static List<Candidate> each(Candidate mention, List<Stop> stops) {
        boolean over = Compatibility.isPast(mention.status().status());
        List<Candidate> each = new ArrayList<>();
        LocalDate before = LocalDate.MIN;
        for (Stop stop : stops) {
            TimeSpan day = over ? stop.day().time() : stop.after(before);
            // The second stop is told by its name alone.
            TextSpan words = each.isEmpty() ? mention.trigger().span() : stop.name();
            each.add(mention.at(stop.place(), day, words));
            before = day.firstDay().orElseThrow();
        }
        return each;
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

    /** "In Bern on Tuesday A received an award": the day is that of another verb. */
    private static boolean isSubjectBehind(Sentence sentence, int day, int verb) {
        if (verb >= sentence.tokens().size()
                || LINKS.contains(sentence.tokens().get(verb).word())) {
            return false;
        }
        List<CoreLabel> between = sentence.tokens().subList(0, verb).stream()
                .filter(token -> token.beginPosition() >= day)
                .toList();
        return between.stream().anyMatch(token -> token.tag().startsWith("N"))
                && between.stream().noneMatch(token -> token.word().equals(","));
    }

    /** Of the tokens from first to before end: a place behind nothing but small words and a day, and one day in all. */
    private Optional<Stop> stop(Sentence sentence, int first, int end) {
        if (first >= end) {
            return Optional.empty();
        }
        List<TimeExpression> days = times.in(sentence.spanOf(first, end - 1)).stream()
                .filter(time -> time.time().days().filter(count -> count == 1).isPresent())
                .toList();
        if (days.size() != 1 || isSubjectBehind(sentence, days.getFirst().span().end(), end)) {
            return Optional.empty();
        }
        for (int i = first; i < end; i++) {
            CoreLabel token = sentence.tokens().get(i);
            TextSpan span = sentence.spanOf(i, i);
            Optional<LocationReport> place = places.at(span);
            if (place.isPresent()) {
                return place.map(found -> new Stop(found, span, days.getFirst()));
            }
            if (!SMALL.contains(token.word()) && !days.getFirst().span().contains(span)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }
}
