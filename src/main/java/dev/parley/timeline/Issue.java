package dev.parley.timeline;

/** What negotiations turn on. */
public record Issue(Support support, String name) implements Thing {}
