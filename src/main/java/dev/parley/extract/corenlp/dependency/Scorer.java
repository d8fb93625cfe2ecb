package dev.parley.extract.corenlp.dependency;

/** The network's forward pass: how well each move fits. Its loops are of the kind that the JVM makes vectors of. */
final class Scorer {
    private static final int AT_ONCE = 4;

    private final Contributions contributions;
    private final Network network;

    Scorer(Network network) {
        this.contributions = new Contributions(network);
        this.network = network;
    }

    /** @param rows the row at each place */
    float[] scores(int[] rows) {
        float[] hidden = network.bias().clone();
        for (int place = 0; place < rows.length; place += AT_ONCE) {
            add(
                    hidden,
                    contributions.of(rows[place], place),
                    contributions.of(rows[place + 1], place + 1),
                    contributions.of(rows[place + 2], place + 2),
                    contributions.of(rows[place + 3], place + 3));
        }
        cube(hidden);
        float[] scores = new float[network.output(0).length];
        for (int unit = 0; unit < hidden.length; unit += AT_ONCE) {
            addScaled(scores, hidden, unit);
        }
        return scores;
    }

    private static void add(float[] sum, float[] a, float[] b, float[] c, float[] d) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += (a[i] + b[i]) + (c[i] + d[i]);
        }
    }

    private static void cube(float[] values) {
        for (int i = 0; i < values.length; i++) {
            values[i] = values[i] * values[i] * values[i];
        }
    }

    private void addScaled(float[] scores, float[] hidden, int unit) {
        float[] a = network.output(unit);
        float[] b = network.output(unit + 1);
        float[] c = network.output(unit + 2);
        float[] d = network.output(unit + 3);
        float forA = hidden[unit];
        float forB = hidden[unit + 1];
        float forC = hidden[unit + 2];
        float forD = hidden[unit + 3];
        for (int i = 0; i < scores.length; i++) {
            scores[i] += (a[i] * forA + b[i] * forB) + (c[i] * forC + d[i] * forD);
        }
    }
}
