package dev.parley.eval;

import dev.parley.article.TextSpan;
import dev.parley.eval.BestMatching.Pair;
import dev.parley.eval.Gold.Meeting;
import dev.parley.eval.Gold.NotMeeting;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The meetings that the story lacks, mixes up, tells twice or makes of something else. */
final class MeetingMistakes {
    private final Gold gold;
    private final Corpus corpus;
    private final List<StoryMeeting> story;
    private final Anchors anchors;

    MeetingMistakes(Gold gold, Corpus corpus, List<StoryMeeting> story, Anchors anchors) {
        this.gold = gold;
        this.corpus = corpus;
        this.story = story;
        this.anchors = anchors;
    }

    List<Figure> figures() {
        return List.of(
                Figure.count("meetings.wronglyMerged", wronglyMerged().size()),
                Figure.count("meetings.wronglySplit", wronglySplit().size()),
                Figure.count("meetings.notMeetings", notMeetingsHit().size()));
    }

    /** Those in which mentions of several meetings of the gold stand together. */
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
        TextSpan words = corpus.find(none.article(), none.text());
        return told.mentions().getOrDefault(none.article(), List.of()).stream()
                .anyMatch(mention -> words.overlaps(mention)
                        && anchors.at(none.article(), mention).isEmpty());
    }

    List<String> notes(List<Pair<Meeting, StoryMeeting>> pairs) {
        List<String> notes = new ArrayList<>();
        Set<Meeting> found = new HashSet<>(pairs.stream().map(Pair::one).toList());
        gold.meetings().stream()
                .filter(meeting -> !found.contains(meeting))
                .forEach(meeting -> notes.add("missed (" + cause(meeting, pairs) + ") " + line(meeting)));
        wronglyMerged().forEach(meeting -> notes.add("merged " + line(meeting)));
        wronglySplit().forEach(meeting -> notes.add("split " + line(meeting)));
        notMeetingsHit().forEach(none -> notes.add("none " + none.article() + " | " + none.text()));
        Set<StoryMeeting> meant = new HashSet<>(pairs.stream().map(Pair::other).toList());
        story.stream()
                .filter(meeting -> !meant.contains(meeting))
                .forEach(meeting -> notes.add("unmatched " + line(meeting)));
        return notes;
    }

    private String cause(Meeting meeting, List<Pair<Meeting, StoryMeeting>> pairs) {
        List<StoryMeeting> told = story.stream()
                .filter(one -> anchors.articlesWhereMet(meeting, one) > 0)
                .toList();
        if (told.isEmpty()) {
            return "its words unread";
        }
        List<String> others = pairs.stream()
                .filter(pair -> told.contains(pair.other()))
                .map(pair -> pair.one().id())
                .toList();
        if (others.size() == told.size()) {
            return "told within " + String.join(", ", others);
        }
        boolean isTimely = told.stream()
                .anyMatch(one -> meeting.time().possiblyOverlaps(one.facts().time()));
        return isTimely ? "participants" : "time";
    }

    private static String line(Meeting meeting) {
        return meeting.id() + " " + meeting.name() + " " + meeting.names() + " " + meeting.anchors();
    }

    private String line(StoryMeeting meeting) {
        List<List<String>> ids = anchors.meantBy(meeting).stream()
                .map(set -> set.stream().map(Meeting::id).toList())
                .distinct()
                .toList();
        List<String> words = new ArrayList<>();
        meeting.mentions().forEach((article, spans) -> spans.forEach(span -> words.add(span.in(corpus.text(article)))));
        return ids + " " + meeting.told() + " " + words;
    }
}
