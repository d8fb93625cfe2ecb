package dev.parley.extract.corenlp.time;

import dev.parley.extract.TimeExpression;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** What an expression means before it is laid on the calendar. */
sealed interface Reading {

    /** Means the same on every calendar: a duration, a set, a vague time. */
    record Constant(TimeExpression.Type type, String value) implements Reading {}

    /** From one date to another; {@code somewhere} when on a day between them rather than all the time. */
    record Stretch(Dated from, Dated to, boolean somewhere) implements Reading {}

    /** A date when it lies ahead, else a length: "in two weeks". */
    record Ahead(Dated date, Constant length) implements Reading {}

    /**
     * A stretch of the calendar, seen from some other.
     *
     * @param undated its TIMEX3 value when it cannot be laid on the calendar
     */
    record Dated(Calendar calendar, String undated, Base base, Part part, TimeOfDay time) implements Reading {

        static Dated at(Period period) {
            return new Dated((from, tense) -> period, period.value(), Base.NONE, Part.WHOLE, TimeOfDay.ANY);
        }

        static Dated seen(Base base, String undated, Calendar calendar) {
            return new Dated(calendar, undated, base, Part.WHOLE, TimeOfDay.ANY);
        }

        Dated only(Part which) {
            return new Dated(calendar, undated, base, which, time);
        }

        Dated at(TimeOfDay when) {
            return new Dated(calendar, undated, base, part, when);
        }
    }

    /** Finds a stretch, seen from another. */
    @FunctionalInterface
    interface Calendar {
        Period on(Period from, Tense tense);
    }

    /** From where a date is seen. */
    enum Base {
        /** It needs nothing. */
        NONE,
        /** The day of publication. */
        PUBLICATION,
        /** The last day told. */
        LAST_DAY,
        /** The day told in the same sentence; one told before is but a guess. */
        DAY_OF_SENTENCE,
        /** The day told in the same sentence, and near to it; the publication when there is none. */
        NEAR_DAY,
        /** The last stretch told, of whatever length; the publication when there is none. */
        LAST_STRETCH,
        /** The last quarter or half told, for a comparison: what is compared with is not told itself. */
        LAST_PERIOD,
        /** The last quarter told; the publication when there is none. */
        LAST_QUARTER
    }

    /**
     * When on a day.
     *
     * @param value as it follows the date in TIMEX3: {@code T09:30}, {@code TMO}; empty for any time
     */
    record TimeOfDay(String value, @Nullable ZoneOffset offset) {
        static final TimeOfDay ANY = new TimeOfDay("", null);

        boolean isAny() {
            return value.isEmpty();
        }
    }
}
