package dev.parley.resolve;

/** A report with the article that tells it. */
record Told<R>(ReportId id, R report, Scene scene) {}
