package dev.parley.resolve;

import dev.parley.article.TextSpan;

/** Where a report that decisions name stands, or once stood, in its article. */
public record NamedPlace(ReportId report, Thing.Kind kind, TextSpan span) {}
