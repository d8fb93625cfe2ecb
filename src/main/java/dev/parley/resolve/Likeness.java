package dev.parley.resolve;

import java.util.List;
import java.util.Set;

/**
 * How well a report fits a known meeting, with all that speaks for and against it.
 *
 * @param features in the order of their list
 */
record Likeness(MeetingStrand meeting, Set<MeetingFeature> features) {

    double score() {
        return features.stream().mapToDouble(MeetingFeature::weight).sum();
    }

    Join join() {
        return new Join(List.copyOf(features), score());
    }

    boolean isEnough(Scene scene) {
        return score() >= (meeting.isToldIn(scene) ? MeetingFeature.ENOUGH_WITHIN : MeetingFeature.ENOUGH);
    }
}
