package dev.parley.sample;

import dev.parley.article.TextSpan;
import dev.parley.sample.BestMatching.Pair;
import dev.parley.sample.SampleGold.Meeting;
import dev.parley.sample.SampleGold.NotMeeting;
import dev.parley.time.Precision;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** How many meetings the story has, and how well it knows those. */
final class MeetingScore {
    private final SampleGold gold;
    private final SampleStory sample;
    private final List<StoryMeeting> story;
    private final Anchors anchors;
    private final List<Pair<Meeting, StoryMeeting>> pairs;

    MeetingScore(SampleGold gold, SampleStory sample) {
        this.gold = gold;
        this.sample = sample;
        story = StoryMeeting.of(sample);
        anchors = new Anchors(gold.meetings(), sample);
        pairs = new MeetingMatching(anchors).pairs(gold.meetings(), story);
    }

    List<Figure> figures() {
        List<Figure> all = new ArrayList<>();
        Figure recall =
                Figure.share("meetings.recall", pairs.size(), gold.meetings().size());
        Figure precision = Figure.share("meetings.precision", pairs.size(), story.size());
        all.add(recall);
        all.add(precision);
        all.add(Figure.harmonicMean("meetings.f1", precision, recall));
        all.add(Figure.share("meetings.status", pairs, MeetingScore::hasStatus));
        all.add(among("meetings.date", pair -> pair.one().start() != null, MeetingScore::hasDate));
        all.add(among("meetings.place", pair -> pair.one().place() != null, MeetingScore::hasPlace));
        all.add(among("meetings.duration", pair -> pair.one().duration() != null, MeetingScore::hasDuration));
        all.addAll(participants());
        all.add(Figure.count("meetings.wronglyMerged", wronglyMerged().size()));
        all.add(Figure.count("meetings.wronglySplit", wronglySplit().size()));
        all.add(Figure.count("meetings.notMeetings", notMeetingsHit().size()));
        return all;
    }

    List<String> notes() {
        List<String> notes = new ArrayList<>();
        Set<Meeting> found = new HashSet<>(pairs.stream().map(Pair::one).toList());
        gold.meetings().stream()
                .filter(meeting -> !found.contains(meeting))
                .forEach(meeting -> notes.add("missed " + line(meeting)));
        pairs.forEach(pair -> notes.addAll(MeetingNotes.of(pair)));
        wronglyMerged().forEach(meeting -> notes.add("merged " + ids(anchors.meantBy(meeting)) + " " + meeting.told()));
        wronglySplit().forEach(meeting -> notes.add("split " + line(meeting)));
        notMeetingsHit().forEach(hit -> notes.add("noMeeting " + hit.article() + " | " + hit.text()));
        Set<StoryMeeting> meant = new HashSet<>(pairs.stream().map(Pair::other).toList());
        story.stream()
                .filter(meeting -> !meant.contains(meeting))
                .forEach(meeting -> notes.add(
                        "unmatched " + ids(anchors.meantBy(meeting)) + " " + meeting.told() + " " + words(meeting)));
        return notes;
    }

    private Figure among(
            String name,
            Predicate<Pair<Meeting, StoryMeeting>> isTold,
            Predicate<Pair<Meeting, StoryMeeting>> isRight) {
        return Figure.share(name, pairs.stream().filter(isTold).toList(), isRight);
    }

    private List<Figure> participants() {
        long common = pairs.stream()
                .mapToLong(pair -> MeetingMatching.commonParticipants(pair.one(), pair.other()))
                .sum();
        int told = pairs.stream()
                .mapToInt(pair -> pair.other().participants().size())
                .sum();
        int wanted = pairs.stream()
                .mapToInt(pair -> pair.one().participants().size())
                .sum();
        Figure precision = Figure.share("meetings.participants.p", common, told);
        Figure recall = Figure.share("meetings.participants.r", common, wanted);
        return List.of(precision, recall, Figure.harmonicMean("meetings.participants.f1", precision, recall));
    }

    private List<StoryMeeting> wronglyMerged() {
        return story.stream().filter(anchors::isWronglyMerged).toList();
    }

    private List<Meeting> wronglySplit() {
        return gold.meetings().stream()
                .filter(meeting -> story.stream()
                                .filter(told -> anchors.surelyMeantBy(told).contains(meeting))
                                .count()
                        > 1)
                .toList();
    }

    private List<NotMeeting> notMeetingsHit() {
        return gold.notMeetings().stream()
                .filter(none -> story.stream().anyMatch(told -> isToldBy(none, told)))
                .toList();
    }

    private boolean isToldBy(NotMeeting none, StoryMeeting told) {
        TextSpan words = sample.find(none.article(), none.text());
        return told.mentions().getOrDefault(none.article(), List.of()).stream()
                .anyMatch(mention -> words.overlaps(mention)
                        && anchors.at(none.article(), mention).isEmpty());
    }

    static boolean hasStatus(Pair<Meeting, StoryMeeting> pair) {
        return pair.one().status() == pair.other().facts().status();
    }

    /** The very days; where the gold knows but a month, anything within it. */
    static boolean hasDate(Pair<Meeting, StoryMeeting> pair) {
        return pair.one().time().precision() == Precision.MONTH
                ? pair.other().facts().time().within(pair.one().time())
                : MeetingMatching.isSameTime(pair.one(), pair.other());
    }

    static boolean hasPlace(Pair<Meeting, StoryMeeting> pair) {
        String place = pair.one().place();
        return place != null && pair.other().places().contains(Names.folded(place));
    }

    static boolean hasDuration(Pair<Meeting, StoryMeeting> pair) {
        String duration = pair.one().duration();
        return duration != null && duration.equals(pair.other().facts().duration());
    }

    private String words(StoryMeeting meeting) {
        List<String> words = new ArrayList<>();
        meeting.mentions()
                .forEach((article, spans) -> spans.forEach(
                        span -> words.add(span.in(sample.articles().get(article).text()))));
        return words.toString();
    }

    private static String line(Meeting meeting) {
        return meeting.id() + " " + meeting.name() + " " + meeting.names() + " " + meeting.anchors();
    }

    private static List<List<String>> ids(List<Set<Meeting>> sets) {
        return sets.stream()
                .map(set -> set.stream().map(Meeting::id).toList())
                .distinct()
                .toList();
    }
}
