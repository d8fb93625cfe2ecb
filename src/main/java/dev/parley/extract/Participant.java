package dev.parley.extract;

/**
 * Somebody who takes part in a meeting.
 *
 * @param actor id of an {@link ActorReport} of the same article
 */
public record Participant(String actor, Role role) {}
