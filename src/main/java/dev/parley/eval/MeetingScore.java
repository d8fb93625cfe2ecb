package dev.parley.eval;

import dev.parley.eval.BestMatching.Pair;
import dev.parley.eval.Gold.Meeting;
import dev.parley.time.Precision;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** How many meetings the story has, and how well it knows those. */
final class MeetingScore {
    private final Gold gold;
    private final List<StoryMeeting> story;
    private final MeetingMistakes mistakes;
    private final List<Pair<Meeting, StoryMeeting>> pairs;

    MeetingScore(Gold gold, Corpus corpus) {
        this.gold = gold;
        story = StoryMeeting.of(corpus);
        Anchors anchors = new Anchors(gold.meetings(), corpus);
        mistakes = new MeetingMistakes(gold, corpus, story, anchors);
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
        all.addAll(mistakes.figures());
        return all;
    }

    List<String> notes() {
        List<String> notes = new ArrayList<>(mistakes.notes(pairs));
        pairs.forEach(pair -> notes.addAll(MeetingNotes.of(pair)));
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
}
