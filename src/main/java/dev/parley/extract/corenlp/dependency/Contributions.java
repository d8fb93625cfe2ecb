package dev.parley.extract.corenlp.dependency;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * What a row adds to the hidden layer at a place. Keeps what was computed: tags and relations all, words as far as they
 * do not push each other out of a table of fixed size. Thread-safe without locks.
 */
final class Contributions {
    private static final int SLOTS = 1 << 14;
    private static final int AT_ONCE = 4;
    private static final int SPREAD = 0x9E3779B1;

    private final Network network;
    private final int firstTag;
    private final AtomicReferenceArray<float @Nullable []> others;
    private final AtomicReferenceArray<@Nullable Known> words = new AtomicReferenceArray<>(SLOTS);

    /** Immutable, so that another thread sees it whole. */
    private static final class Known {
        private final int key;
        private final float[] values;

        Known(int key, float[] values) {
            this.key = key;
            this.values = values;
        }
    }

    Contributions(Network network) {
        this.network = network;
        this.firstTag = network.vocabulary().words().size();
        this.others = new AtomicReferenceArray<>((network.vocabulary().rows() - firstTag) * Places.COUNT);
    }

    float[] of(int row, int place) {
        return network.vocabulary().isWord(row) ? ofWord(row, place) : ofOther(row, place);
    }

    private float[] ofWord(int row, int place) {
        int key = row * Places.COUNT + place;
        int slot = (key * SPREAD) >>> (Integer.SIZE - Integer.numberOfTrailingZeros(SLOTS));
        Known known = words.get(slot);
        if (known == null || known.key != key) {
            known = new Known(key, computed(row, place));
            words.set(slot, known);
        }
        return known.values;
    }

    private float[] ofOther(int row, int place) {
        int slot = (row - firstTag) * Places.COUNT + place;
        float[] values = others.get(slot);
        if (values == null) {
            values = computed(row, place);
            others.set(slot, values);
        }
        return values;
    }

    /** Sums up in the order of the dimensions, so that a row gives the same whatever else was read. */
    private float[] computed(int row, int place) {
        float[] embedding = network.embedding(row);
        float[] sum = new float[network.bias().length];
        int dimension = 0;
        for (; dimension + AT_ONCE <= embedding.length; dimension += AT_ONCE) {
            addScaled(sum, embedding, place, dimension);
        }
        for (; dimension < embedding.length; dimension++) {
            addScaled(sum, network.hidden(place, dimension), embedding[dimension]);
        }
        return sum;
    }

    private void addScaled(float[] sum, float[] embedding, int place, int dimension) {
        float[] a = network.hidden(place, dimension);
        float[] b = network.hidden(place, dimension + 1);
        float[] c = network.hidden(place, dimension + 2);
        float[] d = network.hidden(place, dimension + 3);
        float forA = embedding[dimension];
        float forB = embedding[dimension + 1];
        float forC = embedding[dimension + 2];
        float forD = embedding[dimension + 3];
        for (int i = 0; i < sum.length; i++) {
            sum[i] = (((sum[i] + a[i] * forA) + b[i] * forB) + c[i] * forC) + d[i] * forD;
        }
    }

    private static void addScaled(float[] sum, float[] values, float factor) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += values[i] * factor;
        }
    }
}
