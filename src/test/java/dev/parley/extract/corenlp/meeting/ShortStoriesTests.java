package dev.parley.extract.corenlp.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.extract.Extraction;
import dev.parley.extract.MeetingReport;
import dev.parley.extract.Participant;
import dev.parley.extract.Role;
import dev.parley.extract.corenlp.SharedModels;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Reads a file of short texts: one a line, and all the meetings that are to be read from it. */
class ShortStoriesTests {
    private static final String PUBLISHED = "2025-06-18";

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(
            resources = "/dev/parley/extract/meeting/short-stories.txt",
            delimiter = '|',
            quoteCharacter = '`',
            maxCharsPerColumn = 2000)
    void readsTheMeetingsOfAText(String text, String meetings) {
        Extraction read = SharedModels.extractor().extract(SharedModels.article(text.replace("¶", "\n\n"), PUBLISHED));

        assertThat(read.meetings())
                .extracting(meeting -> told(read, meeting))
                .containsExactlyInAnyOrder(
                        Arrays.stream(meetings.split(" / ")).map(String::strip).toArray(String[]::new));
    }

    private static String told(Extraction read, MeetingReport meeting) {
        String who = meeting.participants().stream()
                .map(participant -> nameAndRole(read, participant))
                .sorted()
                .collect(Collectors.joining(" + "));
        String where = read.locations().stream()
                .filter(place -> meeting.locations().contains(place.id()))
                .map(place -> place.name())
                .collect(Collectors.joining(" + "));
        return "%s, %s, %s, %s"
                .formatted(
                        meeting.status(),
                        orDash(who),
                        orDash(where),
                        orDash(meeting.time().edtf()));
    }

    private static String nameAndRole(Extraction read, Participant participant) {
        String name = read.actors().stream()
                .filter(actor -> actor.id().equals(participant.actor()))
                .map(actor -> actor.name())
                .findFirst()
                .orElseThrow();
        return participant.role() == Role.PARTY ? name : name + " " + participant.role();
    }

    private static String orDash(String value) {
        return value.isEmpty() ? "-" : value;
    }
}
