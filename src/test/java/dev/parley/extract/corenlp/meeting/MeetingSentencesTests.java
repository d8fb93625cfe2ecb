package dev.parley.extract.corenlp.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;

import dev.parley.extract.MeetingReport;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.AggregateWith;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.aggregator.ArgumentsAggregator;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Reads files of example sentences: one a line, and what is to be read from it. */
class MeetingSentencesTests {
    private static final String PUBLISHED = "2025-06-18";

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(
            resources = {
                "/dev/parley/extract/meeting/sentences/mixed.txt",
                "/dev/parley/extract/meeting/sentences/verbs.txt",
                "/dev/parley/extract/meeting/sentences/calls.txt",
                "/dev/parley/extract/meeting/sentences/nouns.txt",
                "/dev/parley/extract/meeting/sentences/visits-and-signings.txt",
                "/dev/parley/extract/meeting/sentences/plans.txt",
                "/dev/parley/extract/meeting/sentences/places-and-times.txt",
                "/dev/parley/extract/meeting/sentences/no-meetings.txt",
                "/dev/parley/extract/meeting/sentences/datelines-and-scenes.txt",
                "/dev/parley/extract/meeting/sentences/working-together.txt"
            },
            delimiter = '|',
            quoteCharacter = '`')
    void readsTheMeetingOfASentence(@AggregateWith(Line.class) Expected line) {
        ReadMeetings read = ReadMeetings.of(line.sentence(), PUBLISHED);
        if (line.trigger().equals("none")) {
            assertThat(read.meetings()).isEmpty();
            return;
        }
        assertThat(read.meetings()).hasSize(1);
        MeetingReport meeting = read.meetings().getFirst();
        assertAll(
                () -> assertThat(meeting.mentions())
                        .extracting(mention -> mention.text())
                        .anyMatch(words -> words.contains(line.trigger())),
                () -> assertSame(line.kind(), meeting.kind()),
                () -> assertSame(line.channel(), meeting.channel()),
                () -> assertSame(line.status(), meeting.status()),
                () -> assertSame(line.participants(), read.who(meeting)),
                () -> assertSame(line.place(), read.where(meeting)),
                () -> assertSame(line.time(), meeting.time().edtf()),
                () -> assertSame(line.duration(), String.valueOf(meeting.duration())));
    }

    /** A dash is not looked at. */
    private static void assertSame(String expected, Object actual) {
        if (!expected.equals("-")) {
            assertThat(actual.toString()).isEqualTo(expected);
        }
    }

    record Expected(
            String sentence,
            String trigger,
            String kind,
            String channel,
            String status,
            String participants,
            String place,
            String time,
            String duration) {}

    static final class Line implements ArgumentsAggregator {
        @Override
        public Expected aggregateArguments(ArgumentsAccessor columns, ParameterContext context) {
            String participants =
                    Arrays.stream(columns.getString(5).split(", ")).sorted().collect(Collectors.joining(", "));
            return new Expected(
                    columns.getString(0),
                    columns.getString(1),
                    columns.getString(2),
                    columns.getString(3),
                    columns.getString(4),
                    participants,
                    columns.getString(6),
                    columns.getString(7),
                    columns.getString(8));
        }
    }
}
