package dev.parley.extract.corenlp.dependency;

import java.util.List;
import java.util.Map;

/**
 * What the network knows by name. Each word, tag and relation has a row among the embeddings, in that order.
 *
 * @param words to their rows
 * @param tags to their rows
 * @param relations by name; the first stands for none, the second is the root's
 */
record Vocabulary(Map<String, Integer> words, Map<String, Integer> tags, List<String> relations) {
    static final String NONE = "-NULL-";
    static final String ROOT = "-ROOT-";
    private static final String UNKNOWN = "-UNKNOWN-";

    int word(String word) {
        return row(words, word);
    }

    int tag(String tag) {
        return row(tags, tag);
    }

    int relation(int index) {
        return words.size() + tags.size() + index;
    }

    boolean isWord(int row) {
        return row < words.size();
    }

    int rows() {
        return relation(relations.size());
    }

    /** Relations that a move can give: all but the one that stands for none. */
    int moveRelations() {
        return relations.size() - 1;
    }

    private static int row(Map<String, Integer> rows, String name) {
        Integer row = rows.get(name);
        return row == null ? rows.getOrDefault(UNKNOWN, 0) : row;
    }
}
