package dev.parley.timeline;

/** What is on the table; its moves say what became of it. */
public record Proposal(Support support, String name) implements Thing {}
