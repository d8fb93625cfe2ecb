package dev.parley.resolve.negotiation;

/**
 * What negotiations turn on: "ceasefire", "prisoners".
 *
 * @param name as the taxonomy has it; it is the id as well
 */
public record Issue(String name) implements Comparable<Issue> {
    @Override
    public int compareTo(Issue other) {
        return name.compareTo(other.name);
    }
}
