package dev.parley.api.files;

import dev.parley.timeline.TimelineLine;
import java.util.Objects;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Transp;

/** What calendars call what has become of a meeting. */
final class CalendarStatus {
    static final Transp TRANSPARENT = new Transp(Transp.VALUE_TRANSPARENT);

    private CalendarStatus() {}

    static Status of(TimelineLine line) {
        return new Status(
                switch (Objects.requireNonNullElse(line.status(), "")) {
                    case "HELD", "ONGOING" -> "CONFIRMED";
                    case "CANCELLED", "DENIED" -> "CANCELLED";
                    default -> "TENTATIVE";
                });
    }
}
