package dev.parley.eval;

import dev.parley.eval.BestMatching.Pair;
import dev.parley.eval.Gold.Meeting;
import java.util.Collections;
import java.util.List;

/** Which meeting of the story is which of the gold: told by the same article, of the same people, at no other time. */
final class MeetingMatching {
    private static final double HALF = 0.5;

    private final Anchors anchors;

    MeetingMatching(Anchors anchors) {
        this.anchors = anchors;
    }

    List<Pair<Meeting, StoryMeeting>> pairs(List<Meeting> gold, List<StoryMeeting> story) {
        return BestMatching.of(gold, story, this::score);
    }

    private double score(Meeting gold, StoryMeeting told) {
        double common =
                (double) commonParticipants(gold, told) / gold.participants().size();
        boolean isToldTogether =
                !Collections.disjoint(gold.articles(), told.mentions().keySet());
        if (!isToldTogether
                || common < HALF
                || !gold.time().possiblyOverlaps(told.facts().time())) {
            return 0;
        }
        // Words shared with the gold say more than anything else of what is meant.
        return common + 2 * anchors.articlesWhereMet(gold, told) + (isSameTime(gold, told) ? HALF : 0);
    }

    static long commonParticipants(Meeting gold, StoryMeeting told) {
        return gold.participants().stream()
                .filter(actor -> told.participants().stream().anyMatch(actor::is))
                .count();
    }

    static boolean isSameTime(Meeting gold, StoryMeeting told) {
        return gold.time().firstDay().equals(told.facts().time().firstDay())
                && gold.time().lastDay().equals(told.facts().time().lastDay());
    }
}
