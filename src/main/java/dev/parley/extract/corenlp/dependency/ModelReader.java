package dev.parley.extract.corenlp.dependency;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads CoreNLP's text form of a model: numbers of each part, one a line, then the parts, numbers with a few decimals
 * parted by single spaces. Reads bytes itself: there are eight million numbers.
 */
final class ModelReader {
    private static final int BUFFER = 1 << 16;
    private static final int LONGEST_WORD = 1 << 12;

    private final InputStream in;
    private final byte[] buffer = new byte[BUFFER];
    private int filled;
    private int at;

    ModelReader(InputStream in) {
        this.in = in;
    }

    Network read() throws IOException {
        int words = count("dict");
        int tags = count("pos");
        int relations = count("label");
        int dimensions = count("embeddingSize");
        int units = count("hiddenSize");
        int places = count("numTokens");
        count("preComputed");
        if (places != Places.COUNT) {
            throw new IOException("The model looks at " + places + " places, not " + Places.COUNT);
        }
        List<float[]> embeddings = new ArrayList<>(words + tags + relations);
        Map<String, Integer> wordRows = named(embeddings, words, dimensions);
        Map<String, Integer> tagRows = named(embeddings, tags, dimensions);
        List<String> names =
                List.copyOf(named(embeddings, relations, dimensions).keySet());
        List<float[]> hidden = rows(places * dimensions + 1, units);
        List<float[]> output = rows(units, 2 * (relations - 1) + 1);
        return new Network(new Vocabulary(wordRows, tagRows, names), embeddings, hidden, output);
    }

    /** Names, in order, to their rows. */
    private Map<String, Integer> named(List<float[]> embeddings, int count, int dimensions) throws IOException {
        Map<String, Integer> rows = LinkedHashMap.newLinkedHashMap(count);
        for (int i = 0; i < count; i++) {
            rows.put(word(), embeddings.size());
            embeddings.add(numbers(dimensions));
        }
        return rows;
    }

    private List<float[]> rows(int count, int length) throws IOException {
        List<float[]> rows = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            rows.add(numbers(length));
        }
        return rows;
    }

    private int count(String name) throws IOException {
        String line = word();
        if (!line.startsWith(name + "=")) {
            throw new IOException("The model has '" + line + "' where " + name + " should stand");
        }
        return Integer.parseInt(line.substring(name.length() + 1));
    }

    private float[] numbers(int count) throws IOException {
        float[] numbers = new float[count];
        for (int i = 0; i < count; i++) {
            numbers[i] = number();
        }
        return numbers;
    }

    /** To the next space or end of line, which is passed over. */
    private String word() throws IOException {
        byte[] word = new byte[LONGEST_WORD];
        int length = 0;
        for (int b = next(); b > ' '; b = next()) {
            word[length++] = (byte) b;
        }
        return new String(word, 0, length, StandardCharsets.UTF_8);
    }

    private float number() throws IOException {
        int b = next();
        boolean negative = b == '-';
        if (negative) {
            b = next();
        }
        double digits = 0;
        double scale = 1;
        boolean behindPoint = false;
        for (; b > ' '; b = next()) {
            if (b == '.') {
                behindPoint = true;
            } else if (b >= '0' && b <= '9') {
                digits = digits * 10 + (b - '0');
                scale = behindPoint ? scale * 10 : scale;
            } else {
                throw new IOException("The model has '" + (char) b + "' in a number");
            }
        }
        return (float) ((negative ? -digits : digits) / scale);
    }

    /** The next byte, from 0 to 255. */
    private int next() throws IOException {
        if (at == filled) {
            filled = in.read(buffer);
            at = 0;
            if (filled < 1) {
                throw new EOFException("The model breaks off");
            }
        }
        return buffer[at++] & 0xFF;
    }
}
