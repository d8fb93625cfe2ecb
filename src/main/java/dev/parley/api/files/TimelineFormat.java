package dev.parley.api.files;

import dev.parley.timeline.TimelineLine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import tools.jackson.databind.json.JsonMapper;

/** The forms in which the timeline is written. */
enum TimelineFormat {
    /** One JSON object a line. */
    JSON_LINES("application/jsonl;charset=UTF-8") {
        @Override
        TimelineWriter writer(Writer out) {
            return new JsonLines(out);
        }
    },
    /** As TimelineJS takes it. */
    JSON("application/json") {
        @Override
        TimelineWriter writer(Writer out) {
            return new TimelineJs(out);
        }
    },
    /** For calendars; meetings only. */
    CALENDAR("text/calendar;charset=UTF-8") {
        @Override
        TimelineWriter writer(Writer out) {
            return new TimelineCalendar(out);
        }
    },
    CSV("text/csv;charset=UTF-8") {
        @Override
        TimelineWriter writer(Writer out) {
            return new TimelineCsv(out);
        }
    };

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final String mediaType;

    TimelineFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    String mediaType() {
        return mediaType;
    }

    abstract TimelineWriter writer(Writer out);

    private record JsonLines(Writer out) implements TimelineWriter {

        @Override
        public void write(TimelineLine line) {
            try {
                out.write(MAPPER.writeValueAsString(line));
                out.write('\n');
            } catch (IOException e) {
                throw new UncheckedIOException("The reader of the export is gone", e);
            }
        }

        @Override
        public void end() {
            // A file of lines ends with its last line.
        }
    }
}
