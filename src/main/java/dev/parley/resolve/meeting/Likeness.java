package dev.parley.resolve.meeting;

import dev.parley.resolve.Join;
import dev.parley.resolve.MeetingFeature;
import dev.parley.resolve.strand.Scene;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * How well a report fits a known meeting, with all that speaks for and against it.
 *
 * @param features in the order of their list
 */
record Likeness(MeetingStrand meeting, Set<MeetingFeature> features) {

    /** What one article tells apart is not one: it would not give two companies or two places to one meeting. */
    private static final Set<MeetingFeature> APART_WITHIN = EnumSet.of(
            MeetingFeature.FEW_IN_COMMON,
            MeetingFeature.OTHER_PERSONS,
            MeetingFeature.OTHER_PLACE,
            MeetingFeature.OTHER_NUMBER);

    double score() {
        return features.stream().mapToDouble(MeetingFeature::weight).sum();
    }

    Join join() {
        return new Join(List.copyOf(features), score());
    }

    boolean isEnough(Scene scene) {
        return meeting.isToldIn(scene)
                ? score() >= MeetingFeature.ENOUGH_WITHIN && Collections.disjoint(features, APART_WITHIN)
                : score() >= MeetingFeature.ENOUGH;
    }
}
