package dev.parley.timeline;

/**
 * What is linked to a thing in one way and direction.
 *
 * @param outward whether the links go from the thing to its neighbours
 * @param count all of them, whatever the page shows
 * @param links by time or name of the neighbours, then by id
 */
public record Neighbours(Thing thing, LinkType type, boolean outward, long count, Page<GraphLink> links) {}
