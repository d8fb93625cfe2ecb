package dev.parley.api.files;

import dev.parley.timeline.TimelineLine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.List;
import net.fortuna.ical4j.data.FoldingWriter;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VJournal;
import net.fortuna.ical4j.model.property.Categories;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;

/**
 * The meetings of the timeline as a calendar. What has no bounds on both sides has no place in a calendar, and becomes a
 * journal entry; times that are not known to the minute block no time.
 */
final class TimelineCalendar implements TimelineWriter {
    private static final List<String> BEGIN =
            List.of("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Parley//Timeline//EN", "CALSCALE:GREGORIAN");

    private final FoldingWriter out;
    private final Instant stamp = Clock.systemUTC().instant();

    TimelineCalendar(Writer out) {
        this.out = new FoldingWriter(out);
        BEGIN.forEach(line -> append(line + "\r\n"));
    }

    @Override
    public void write(TimelineLine line) {
        if (line.type().equals("MEETING")) {
            append(entry(line).toString());
        }
    }

    @Override
    public void end() throws IOException {
        append("END:VCALENDAR\r\n");
        out.flush();
    }

    private CalendarComponent entry(TimelineLine line) {
        TimelineLine.Time time = line.time();
        boolean placed = time.earliest() != null && time.latest() != null;
        CalendarComponent entry = placed ? new VEvent(false) : new VJournal(false);
        entry.add(new Uid(line.id() + "@parley"))
                .add(new DtStamp(stamp))
                .add(new Summary(LineTitle.of(line)))
                .add(new Categories(LineTitle.status(line)))
                .add(new Description("Status: " + LineTitle.status(line) + "\nTime as told: " + told(time) + "\n"
                        + LineTitle.evidence(line)));
        if (time.earliest() != null && time.latest() != null) {
            place(entry, Instant.parse(time.earliest()), Instant.parse(time.latest()), line);
            entry.add(CalendarStatus.of(line));
        }
        line.places().stream()
                .map(TimelineLine.Place::name)
                .findFirst()
                .ifPresent(name -> entry.add(new Location(name)));
        line.evidence().stream()
                .map(TimelineLine.Quote::url)
                .filter(url -> url != null && URI.create(url).isAbsolute())
                .findFirst()
                .ifPresent(url -> entry.add(new Url(URI.create(url))));
        return entry;
    }

    private static void place(CalendarComponent event, Instant earliest, Instant latest, TimelineLine line) {
        if (line.time().precision().equals("INSTANT")) {
            event.add(new DtStart<>(earliest)).add(new DtEnd<>(earliest.plus(duration(line))));
            return;
        }
        event.add(new DtStart<>(day(earliest)))
                .add(new DtEnd<>(day(latest).plusDays(1)))
                .add(CalendarStatus.TRANSPARENT);
    }

    private static Duration duration(TimelineLine line) {
        try {
            return line.duration() == null ? Duration.ZERO : Duration.parse(line.duration());
        } catch (DateTimeParseException e) {
            return Duration.ZERO;
        }
    }

    private static LocalDate day(Instant bound) {
        return LocalDate.ofInstant(bound, ZoneOffset.UTC);
    }

    private static String told(TimelineLine.Time time) {
        return time.edtf().isEmpty() ? "unknown" : time.edtf();
    }

    private void append(String text) {
        try {
            out.write(text);
        } catch (IOException e) {
            throw new UncheckedIOException("The reader of the export is gone", e);
        }
    }
}
