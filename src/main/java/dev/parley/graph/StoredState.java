package dev.parley.graph;

import org.jspecify.annotations.Nullable;

/**
 * How far an article has come, as it is stored.
 *
 * @param state {@code RECEIVED}, {@code PROCESSED}, {@code FAILED}, {@code NOT_ENGLISH} or {@code RETRACTED}
 */
public record StoredState(String state, @Nullable String reason) {}
