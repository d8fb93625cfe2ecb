package dev.parley.timeline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Locale;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.SymbolicName;

/** How wide the bins of a histogram are. */
public enum Bucket {
    DAY("year", "ordinalDay"),
    WEEK("weekYear", "week"),
    MONTH("year", "month"),
    QUARTER("year", "quarter"),
    YEAR("year", "");

    private static final int YEARS = 1_000;

    private final String year;
    private final String part;

    Bucket(String year, String part) {
        this.year = year;
        this.part = part;
    }

    /** The number of the bin that a time stands in; a database works that out far sooner than a date. */
    Expression number(SymbolicName time) {
        Expression years = Cypher.property(time, year).multiply(Cypher.literalOf(YEARS));
        return years.add(part.isEmpty() ? Cypher.literalOf(1) : Cypher.property(time, part));
    }

    /** The first day of the bin with the number. */
    LocalDate begin(long number) {
        int ofYear = Math.toIntExact(Math.floorDiv(number, YEARS));
        int ofPart = Math.floorMod(number, YEARS);
        return switch (this) {
            case DAY -> LocalDate.ofYearDay(ofYear, ofPart);
            case WEEK -> LocalDate.of(ofYear, 1, 4).with(DayOfWeek.MONDAY).plusWeeks(ofPart - 1L);
            case MONTH -> LocalDate.of(ofYear, ofPart, 1);
            case QUARTER -> LocalDate.of(ofYear, 3 * ofPart - 2, 1);
            case YEAR -> LocalDate.of(ofYear, 1, 1);
        };
    }

    LocalDate next(LocalDate begin) {
        return switch (this) {
            case DAY -> begin.plusDays(1);
            case WEEK -> begin.plusWeeks(1);
            case MONTH -> begin.plusMonths(1);
            case QUARTER -> begin.plusMonths(3);
            case YEAR -> begin.plusYears(1);
        };
    }

    /** As {@code 2025-03-10}, {@code 2025-W11}, {@code 2025-03}, {@code 2025-Q1} or {@code 2025}. */
    String label(LocalDate begin) {
        return switch (this) {
            case DAY -> begin.toString();
            case WEEK ->
                String.format(
                        Locale.ROOT,
                        "%04d-W%02d",
                        begin.get(IsoFields.WEEK_BASED_YEAR),
                        begin.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
            case MONTH -> begin.toString().substring(0, begin.toString().lastIndexOf('-'));
            case QUARTER -> begin.getYear() + "-Q" + begin.get(IsoFields.QUARTER_OF_YEAR);
            case YEAR -> String.valueOf(begin.getYear());
        };
    }
}
