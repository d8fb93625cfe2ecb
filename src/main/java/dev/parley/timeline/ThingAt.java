package dev.parley.timeline;

/** Names a thing, or an article, as it was known at a moment. */
public record ThingAt(String id, Moment moment) {}
