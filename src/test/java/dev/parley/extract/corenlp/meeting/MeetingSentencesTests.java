package dev.parley.extract.corenlp.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;

import dev.parley.extract.ActorReport;
import dev.parley.extract.Extraction;
import dev.parley.extract.LocationReport;
import dev.parley.extract.MeetingReport;
import dev.parley.extract.Role;
import dev.parley.extract.corenlp.SharedModels;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Reads {@code sentences.txt}: one sentence a line, and what is to be read from it. */
class MeetingSentencesTests {
    private static final String PUBLISHED = "2025-06-18";

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/dev/parley/extract/meeting/sentences.txt", delimiter = '|', quoteCharacter = '`')
    void readsTheMeetingOfASentence(
            String sentence,
            String trigger,
            String kind,
            String channel,
            String status,
            String participants,
            String place,
            String time,
            String duration) {
        Extraction extraction = SharedModels.extractor().extract(SharedModels.article(sentence, PUBLISHED));
        List<MeetingReport> meetings = extraction.meetings();
        if (trigger.equals("none")) {
            assertThat(meetings).isEmpty();
            return;
        }
        assertThat(meetings).hasSize(1);
        MeetingReport meeting = meetings.getFirst();
        assertAll(
                () -> assertThat(meeting.mentions())
                        .extracting(mention -> mention.text())
                        .contains(trigger),
                () -> assertSame(kind, meeting.kind()),
                () -> assertSame(channel, meeting.channel()),
                () -> assertSame(status, meeting.status()),
                () -> assertSame(sorted(participants), who(extraction, meeting)),
                () -> assertSame(place, where(extraction, meeting)),
                () -> assertSame(time, meeting.time().edtf()),
                () -> assertSame(duration, meeting.duration()));
    }

    private static void assertSame(String expected, Object actual) {
        if (!expected.equals("-")) {
            assertThat(String.valueOf(actual)).isEqualTo(expected);
        }
    }

    private static String sorted(String names) {
        return Arrays.stream(names.split(", ")).sorted().collect(Collectors.joining(", "));
    }

    private static String who(Extraction extraction, MeetingReport meeting) {
        Map<String, String> names =
                extraction.actors().stream().collect(Collectors.toMap(ActorReport::id, ActorReport::name));
        return meeting.participants().stream()
                .map(p -> names.get(p.actor()) + (p.role() == Role.PARTY ? "" : " " + p.role()))
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private static String where(Extraction extraction, MeetingReport meeting) {
        return extraction.locations().stream()
                .filter(place -> !meeting.locations().isEmpty()
                        && place.id().equals(meeting.locations().getFirst()))
                .map(LocationReport::name)
                .findFirst()
                .orElse("");
    }
}
