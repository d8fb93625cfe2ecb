package dev.parley.graph;

import org.jspecify.annotations.Nullable;

/** How far an article has come, and why when that needs a reason. */
public record Standing(Stage stage, @Nullable String reason) {}
