package dev.parley.cli;

import dev.parley.article.ArticleUnreadable;
import dev.parley.article.IsoTime;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** What the options' values may be; each refusal tells the value and what is accepted. */
final class OptionValues {
    private OptionValues() {}

    /** A day, as 2013-11-30. */
    static final class Day implements ITypeConverter<LocalDate> {
        @Override
        public LocalDate convert(String value) {
            try {
                return LocalDate.parse(value);
            } catch (DateTimeException e) {
                throw refused(value, "a day such as 2013-11-30");
            }
        }
    }

    /** A day or a time with offset, as the server reads it. */
    static final class DayOrTime implements ITypeConverter<String> {
        @Override
        public String convert(String value) {
            try {
                return value.indexOf('T') < 0
                        ? LocalDate.parse(value).toString()
                        : OffsetDateTime.parse(value).toInstant().toString();
            } catch (DateTimeException e) {
                throw refused(value, "a day such as 2013-11-10 or a time with offset such as 2013-11-10T18:00:00Z");
            }
        }
    }

    /** A time of publication, as articles have it. */
    static final class PublicationTime implements ITypeConverter<String> {
        @Override
        public String convert(String value) {
            try {
                IsoTime.strict(value);
                return value;
            } catch (ArticleUnreadable e) {
                throw refused(
                        value,
                        "a day such as 2025-12-04 or a time such as 2025-12-04T09:30:00-05:00, of the years 1900 to 2100");
            }
        }
    }

    /** A TCP port; 0 is any that is free. */
    static final class Port implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String value) {
            return number(value, 0, 65_535, "a port from 1 to 65535, or 0 for any that is free");
        }
    }

    /** How much is done at a time. */
    static final class Threads implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String value) {
            return number(value, 1, 64, "a whole number from 1 to 64");
        }
    }

    /** Text that says something. */
    static final class NotBlank implements ITypeConverter<String> {
        @Override
        public String convert(String value) {
            if (value.isBlank()) {
                throw refused(value, "a name, an alias or an id");
            }
            return value;
        }
    }

    private static int number(String value, int least, int most, String accepted) {
        if (!value.matches("\\d{1,6}")) {
            throw refused(value, accepted);
        }
        int number = Integer.parseInt(value);
        if (number < least || number > most) {
            throw refused(value, accepted);
        }
        return number;
    }

    private static TypeConversionException refused(String value, String accepted) {
        return new TypeConversionException("'" + value + "' is not " + accepted);
    }
}
