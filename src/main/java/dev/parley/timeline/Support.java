package dev.parley.timeline;

/**
 * What stands behind a thing.
 *
 * @param sourceCount independent sources: reprints of one story are one
 * @param reportCount articles that tell of it, reprints counted
 */
public record Support(ThingAt ref, int sourceCount, int reportCount, boolean disputed) {}
