package dev.parley.extract.corenlp.meeting.trigger;

import edu.stanford.nlp.ling.IndexedWord;
import java.util.List;

/**
 * The words through which times, places and company attach to a meeting.
 *
 * @param inner the trigger, its phrase's head, and the verbs that carry it: "hold" of "held talks"
 * @param outer verbs above those, from the inside out: "set" of "set to meet"
 * @param relation how a noun hangs on its carrier: {@code nsubj}, {@code obj}, {@code obl:at}; empty for verbs
 */
public record Clause(List<IndexedWord> inner, List<IndexedWord> outer, String relation) {
    public Clause {
        inner = List.copyOf(inner);
        outer = List.copyOf(outer);
    }

    boolean holds(IndexedWord word) {
        return inner.contains(word) || outer.contains(word);
    }
}
