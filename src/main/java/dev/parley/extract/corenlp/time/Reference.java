package dev.parley.extract.corenlp.time;

import dev.parley.time.Precision;
import dev.parley.time.TimeSpan;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The first and last day on which an article may have been published; null when nothing is known on that side. */
record Reference(@Nullable LocalDate earliest, @Nullable LocalDate latest) {
    private static final int LENGTH_OF_DATE = "2025-12-04".length();

    static Reference of(TimeSpan published) {
        if (published.precision() == Precision.INSTANT) {
            // The day where it was published, which the bounds on the UTC axis do not tell.
            LocalDate day = LocalDate.parse(published.edtf().substring(0, LENGTH_OF_DATE));
            return new Reference(day, day);
        }
        return new Reference(
                published.firstDay().orElse(null), published.lastDay().orElse(null));
    }
}
