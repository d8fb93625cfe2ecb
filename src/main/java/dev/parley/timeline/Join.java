package dev.parley.timeline;

import java.util.List;

/**
 * Why a report was taken to tell of a meeting that was known.
 *
 * @param report its id
 */
public record Join(ThingAt report, List<Feature> features) {
    public Join {
        features = List.copyOf(features);
    }

    /** What speaks for it; of a weight below zero when it speaks against. */
    public record Feature(String name, double weight) {}

    /** The sum of the weights. */
    public double score() {
        return features.stream().mapToDouble(Feature::weight).sum();
    }
}
