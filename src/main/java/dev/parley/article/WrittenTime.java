package dev.parley.article;

import dev.parley.rules.RuleFile;
import dev.parley.time.TimeSpan;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads "16:10 GMT, 3 March 2015". Only with a zone whose letters mean one offset is it more than a day. */
final class WrittenTime {
    private static final Map<String, ZoneOffset> ZONES = zones();
    private static final Pattern CLOCK = Pattern.compile(
            "\\b(?<hour>\\d{1,2})[:.](?<minute>\\d\\d)(?:[:.]\\d\\d)?\\s*(?<half>[ap]\\.?m\\b\\.?)?"
                    + "\\s*\\(?(?<zone>[A-Z]{2,4}\\b)?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ISO = Pattern.compile("\\b(?:19|20)\\d\\d-\\d\\d-\\d\\dT\\S+");

    private WrittenTime() {}

    /** The time a stamp tells, if it tells a full date. */
    static Optional<TimeSpan> of(String stamp) {
        Matcher iso = ISO.matcher(stamp);
        if (iso.find()) {
            return IsoTime.lenient(iso.group());
        }
        Optional<LocalDate> date = WrittenDate.firstIn(stamp).flatMap(WrittenDate::date);
        return date.map(day -> clock(stamp, day).orElseGet(() -> TimeSpan.day(day)));
    }

    private static Optional<TimeSpan> clock(String stamp, LocalDate day) {
        Matcher clock = CLOCK.matcher(stamp);
        while (clock.find()) {
            String zone = clock.group("zone");
            ZoneOffset offset = zone == null ? null : ZONES.get(zone.toUpperCase(Locale.ROOT));
            int hour = hour(Integer.parseInt(clock.group("hour")), clock.group("half"));
            int minute = Integer.parseInt(clock.group("minute"));
            if (offset != null && hour < 24 && minute < 60) {
                return Optional.of(
                        TimeSpan.instant(day.atTime(LocalTime.of(hour, minute)).atOffset(offset)));
            }
        }
        return Optional.empty();
    }

    private static int hour(int written, @Nullable String half) {
        if (half == null) {
            return written;
        }
        return written % 12 + (half.toLowerCase(Locale.ROOT).startsWith("p") ? 12 : 0);
    }

    private static Map<String, ZoneOffset> zones() {
        Map<String, ZoneOffset> zones = new HashMap<>();
        for (String line : RuleFile.read("article/zones.txt").lines()) {
            String[] parts = line.split(" ");
            zones.put(parts[0], ZoneOffset.of(parts[1]));
        }
        return Map.copyOf(zones);
    }
}
