package dev.parley.resolve;

import java.util.List;

/**
 * One of several values that reports give for the same field and that exclude each other.
 *
 * @param field such as {@code time}, {@code status}, {@code location}, {@code duration}
 */
public record Conflict(String field, String value, List<ReportId> reports) {}
