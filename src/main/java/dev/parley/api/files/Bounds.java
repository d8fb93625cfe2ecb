package dev.parley.api.files;

import dev.parley.api.ParameterUnreadable;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** Reads times in the address of a request: dates, which stand for whole days, or times with offset. */
final class Bounds {
    private Bounds() {}

    static @Nullable Instant begin(String name, @Nullable String text) {
        return text == null || text.isBlank() ? null : read(name, text, 0);
    }

    static @Nullable Instant end(String name, @Nullable String text) {
        return text == null || text.isBlank() ? null : read(name, text, 1);
    }

    private static Instant read(String name, String text, int days) {
        try {
            if (text.indexOf('T') > 0) {
                return OffsetDateTime.parse(text).toInstant();
            }
            Instant midnight =
                    LocalDate.parse(text).plusDays(days).atStartOfDay().toInstant(ZoneOffset.UTC);
            return midnight.minusMillis(days);
        } catch (DateTimeException e) {
            throw new ParameterUnreadable(
                    name, "'" + name + "' is a date or a time with offset, like 2025-12-04, not '" + text + "'");
        }
    }
}
