package dev.parley.extract.corenlp.dependency;

import java.util.List;

/** The trained network: the embedding of each row, a hidden layer over the embeddings at all places, and the moves. */
final class Network {
    private final Vocabulary vocabulary;
    private final List<float[]> embeddings;
    private final List<float[]> hidden;
    private final List<float[]> output;

    /**
     * @param hidden weights to the units of the hidden layer, place by place, a row for each number of an embedding; last
     *     the units' bias
     * @param output weights to the moves, a row for each unit: a left arc for each relation, a right arc for each, a shift
     */
    Network(Vocabulary vocabulary, List<float[]> embeddings, List<float[]> hidden, List<float[]> output) {
        this.vocabulary = vocabulary;
        this.embeddings = List.copyOf(embeddings);
        this.hidden = List.copyOf(hidden);
        this.output = List.copyOf(output);
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    float[] embedding(int row) {
        return embeddings.get(row);
    }

    /** @param dimension which number of the embedding */
    float[] hidden(int place, int dimension) {
        return hidden.get(place * embeddings.getFirst().length + dimension);
    }

    float[] bias() {
        return hidden.getLast();
    }

    float[] output(int unit) {
        return output.get(unit);
    }
}
