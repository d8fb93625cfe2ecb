package dev.parley.extract.corenlp.dependency;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;

/**
 * The places of a parse that the network looks at: the words and tags of six words on the stack or to come and of twelve
 * children of the two on top, and those children's relations. The order is the model's.
 */
final class Places {
    static final int COUNT = 48;

    private static final int WORDS = 18;
    private static final int CHILDREN = 6;
    private static final int PER_SIDE = 3;

    private final Vocabulary vocabulary;
    private final int[] words;
    private final int[] tags;
    private final int noWord;
    private final int noTag;

    Places(Vocabulary vocabulary, List<CoreLabel> tokens) {
        this.vocabulary = vocabulary;
        this.noWord = vocabulary.word(Vocabulary.NONE);
        this.noTag = vocabulary.tag(Vocabulary.NONE);
        this.words = new int[tokens.size() + 1];
        this.tags = new int[tokens.size() + 1];
        words[0] = vocabulary.word(Vocabulary.ROOT);
        tags[0] = vocabulary.tag(Vocabulary.ROOT);
        for (int i = 1; i < words.length; i++) {
            words[i] = vocabulary.word(tokens.get(i - 1).word());
            tags[i] = vocabulary.tag(tokens.get(i - 1).tag());
        }
    }

    /** The row that stands at each place. */
    int[] rows(ParseState state) {
        int[] rows = new int[COUNT];
        for (int i = 0; i < PER_SIDE; i++) {
            put(rows, PER_SIDE - 1 - i, state.stacked(i));
            put(rows, PER_SIDE + i, state.coming(i));
        }
        for (int depth = 0; depth < 2; depth++) {
            int parent = state.stacked(depth);
            int left = state.leftChild(parent, 1);
            int right = state.rightChild(parent, 1);
            int first = CHILDREN * (depth + 1);
            putChild(rows, first, left, state);
            putChild(rows, first + 1, right, state);
            putChild(rows, first + 2, state.leftChild(parent, 2), state);
            putChild(rows, first + 3, state.rightChild(parent, 2), state);
            putChild(rows, first + 4, state.leftChild(left, 1), state);
            putChild(rows, first + 5, state.rightChild(right, 1), state);
        }
        return rows;
    }

    private void putChild(int[] rows, int place, int word, ParseState state) {
        put(rows, place, word);
        rows[2 * WORDS + place - CHILDREN] = vocabulary.relation(state.relation(word));
    }

    private void put(int[] rows, int place, int word) {
        rows[place] = word == ParseState.NOTHING ? noWord : words[word];
        rows[WORDS + place] = word == ParseState.NOTHING ? noTag : tags[word];
    }
}
