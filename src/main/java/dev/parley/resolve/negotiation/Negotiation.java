package dev.parley.resolve.negotiation;

import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;

/**
 * Meetings of the same sides, with what was said and proposed on the way.
 *
 * @param id that of its earliest meeting, with "-n" behind it
 * @param name "Ostland, Veldmark"
 * @param sides ids of the actors that negotiate
 * @param mediators ids of the actors that mediate between them
 * @param meetings in order of time
 * @param rounds those of the meetings in which the sides met for talks, in order of time
 * @param issues what it turns on, with how many statements and proposals speak of it
 */
public record Negotiation(
        String id,
        String name,
        NavigableSet<String> sides,
        NavigableSet<String> mediators,
        List<Membership> meetings,
        List<Round> rounds,
        List<Membership> statements,
        List<Membership> proposals,
        NavigableMap<Issue, Integer> issues) {

    /**
     * One of the rounds.
     *
     * @param place counted from 1, over those that took place; 0 for one that did not, or not yet
     */
    public record Round(String meeting, int place) {}
}
