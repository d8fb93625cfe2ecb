package dev.parley.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a calendar makes of the timeline, by the parser of iCalendar. */
class CalendarTests extends ReadingTest {

    @LocalServerPort
    private int port;

    @Test
    void holdsToTheRulesOfCalendars() throws ParserException, IOException {
        assertThat(calendar("").validate(true).getEntries()).isEmpty();
    }

    @Test
    void placesMeetingsWhereTheyAreKnownToBe() throws ParserException, IOException {
        Component talks = entry(calendar(""), "ledger-m1@parley");

        assertThat(talks.getName()).isEqualTo("VEVENT");
        assertThat(value(talks, Property.DTSTART)).isEqualTo("20250310");
        assertThat(value(talks, Property.DTEND)).isEqualTo("20250311");
        assertThat(value(talks, Property.STATUS)).isEqualTo("CONFIRMED");
        assertThat(value(talks, Property.TRANSP)).isEqualTo("TRANSPARENT");
        assertThat(value(talks, Property.LOCATION)).isEqualTo("Geneva");
        assertThat(value(talks, Property.SUMMARY)).isEqualTo("Talks: Élodie Marchand, Ilse Quandt, Tomas Berg, Geneva");
        assertThat(value(talks, Property.DESCRIPTION)).contains("met in Geneva on Monday for five hours");
        assertThat(value(entry(calendar(""), "call-m1@parley"), Property.DTSTART))
                .isEqualTo("20250314T083000Z");
    }

    @Test
    void knowsPlansFromMeetings() throws ParserException, IOException {
        assertThat(value(entry(calendar(""), "ledger-m2@parley"), Property.STATUS))
                .isEqualTo("TENTATIVE");
        assertThat(value(entry(calendar("?knownAt=2025-03-05"), "ledger-m1@parley"), Property.STATUS))
                .isEqualTo("TENTATIVE");
    }

    @Test
    void keepsWhatHasNoPlaceInACalendarAsJournal() throws ParserException, IOException {
        assertThat(calendar("").getComponents())
                .filteredOn(entry -> ((Component) entry).getName().equals("VJOURNAL"))
                .extracting(entry -> value((Component) entry, Property.UID))
                .containsExactly("ledger-m3@parley", "undated-m1@parley");
    }

    private Calendar calendar(String filter) throws ParserException, IOException {
        return new CalendarBuilder()
                .build(new StringReader(
                        new Http(port).get("/export/timeline.ics" + filter).body()));
    }

    private static Component entry(Calendar calendar, String uid) {
        return calendar.getComponents().stream()
                .map(Component.class::cast)
                .filter(entry -> value(entry, Property.UID).equals(uid))
                .findFirst()
                .orElseThrow();
    }

    private static String value(Component entry, String name) {
        return entry.getRequiredProperty(name).getValue();
    }
}
