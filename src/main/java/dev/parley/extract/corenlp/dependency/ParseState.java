package dev.parley.extract.corenlp.dependency;

import java.util.Arrays;

/** A parse under way: words on the stack, words still to come, arcs so far. Words count from 1; 0 is the root. */
final class ParseState {
    static final int NOTHING = -1;

    private final int length;
    private final int[] stack;
    private final int[] heads;
    private final int[] relations;
    private int size = 1;
    private int next = 1;

    ParseState(int length) {
        this.length = length;
        this.stack = new int[length + 1];
        this.heads = new int[length + 1];
        this.relations = new int[length + 1];
        Arrays.fill(heads, NOTHING);
    }

    boolean isDone() {
        return size == 1 && !canShift();
    }

    boolean canShift() {
        return next <= length;
    }

    int stackSize() {
        return size;
    }

    /** @param depth 0 for the top */
    int stacked(int depth) {
        return depth < size ? stack[size - 1 - depth] : NOTHING;
    }

    /** @param ahead 0 for the next */
    int coming(int ahead) {
        return next + ahead <= length ? next + ahead : NOTHING;
    }

    void shift() {
        stack[size++] = next++;
    }

    /** The second of the stack depends on the top. */
    void arcLeft(int relation) {
        attach(stack[size - 2], stack[size - 1], relation);
        stack[size - 2] = stack[size - 1];
        size--;
    }

    /** The top of the stack depends on the second. */
    void arcRight(int relation) {
        attach(stack[size - 1], stack[size - 2], relation);
        size--;
    }

    private void attach(int word, int head, int relation) {
        heads[word] = head;
        relations[word] = relation;
    }

    int head(int word) {
        return heads[word];
    }

    /** Index among the model's relations; 0, which stands for none, for nothing. */
    int relation(int word) {
        return word == NOTHING ? 0 : relations[word];
    }

    /** @param which 1 for the leftmost */
    int leftChild(int word, int which) {
        int found = 0;
        for (int i = 1; i < word; i++) {
            if (heads[i] == word && ++found == which) {
                return i;
            }
        }
        return NOTHING;
    }

    /** @param which 1 for the rightmost */
    int rightChild(int word, int which) {
        int found = 0;
        for (int i = length; word != NOTHING && i > word; i--) {
            if (heads[i] == word && ++found == which) {
                return i;
            }
        }
        return NOTHING;
    }
}
