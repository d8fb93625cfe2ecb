package dev.parley.resolve.strand;

import dev.parley.resolve.ReportId;

/** A report with the article that tells it. */
public record Told<R>(ReportId id, R report, Scene scene) {}
