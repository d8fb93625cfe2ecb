package dev.parley.eval;

import dev.parley.eval.BestMatching.Pair;
import dev.parley.eval.Gold.Meeting;
import dev.parley.resolve.Facts;
import java.util.ArrayList;
import java.util.List;

/** What the story has wrong of a meeting that it found, in lines. */
final class MeetingNotes {
    private MeetingNotes() {}

    static List<String> of(Pair<Meeting, StoryMeeting> pair) {
        Meeting gold = pair.one();
        StoryMeeting told = pair.other();
        List<String> notes = new ArrayList<>();
        if (!MeetingScore.hasStatus(pair)) {
            notes.add("status " + told.facts().status() + " for " + gold.status() + line(gold));
        }
        if (gold.start() != null && !MeetingScore.hasDate(pair)) {
            notes.add("date " + told.facts().time().edtf() + " for " + gold.start() + "/" + gold.end() + line(gold));
        }
        if (gold.place() != null && !MeetingScore.hasPlace(pair)) {
            notes.add("place " + told.places() + " for " + gold.place() + line(gold));
        }
        if (gold.duration() != null && !MeetingScore.hasDuration(pair)) {
            notes.add("duration " + told.facts().duration() + " for " + gold.duration() + line(gold));
        }
        if (MeetingMatching.commonParticipants(gold, told) < gold.names().size()
                || told.participants().size() > gold.names().size()) {
            List<String> names =
                    told.participants().stream().map(Facts.OfActor::name).toList();
            notes.add("participants " + names + " for " + gold.names() + line(gold));
        }
        return notes;
    }

    private static String line(Meeting gold) {
        return " " + gold.id() + " " + gold.anchors();
    }
}
