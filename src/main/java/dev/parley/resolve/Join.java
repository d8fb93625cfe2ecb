package dev.parley.resolve;

import java.util.List;

/**
 * Why a report was taken to tell of a thing that was known.
 *
 * @param features what speaks for it and against it, in the order of their list
 * @param score the sum of their weights
 */
public record Join(List<MeetingFeature> features, double score) {
    public Join {
        features = List.copyOf(features);
    }
}
