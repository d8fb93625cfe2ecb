package dev.parley.resolve;

import dev.parley.resolve.name.Spelling;

/**
 * What negotiations turn on: "ceasefire", "prisoners".
 *
 * @param name as the taxonomy has it
 */
public record Issue(String name) implements Comparable<Issue> {

    /** The same in every store, so that it can be asked for without being looked up. */
    public String id() {
        return "issue-" + Spelling.folded(name).replace(' ', '-');
    }

    @Override
    public int compareTo(Issue other) {
        return name.compareTo(other.name);
    }
}
