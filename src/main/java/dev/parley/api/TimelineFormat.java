package dev.parley.api;

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
            return new JsonWriter(out, "", "", "\n", "");
        }
    },
    /** One JSON array. */
    JSON("application/json") {
        @Override
        TimelineWriter writer(Writer out) {
            return new JsonWriter(out, "[\n", ",\n", "", "\n]\n");
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

    private static final class JsonWriter implements TimelineWriter {
        private final Writer out;
        private final String between;
        private final String after;
        private final String end;
        private String before;

        JsonWriter(Writer out, String begin, String between, String after, String end) {
            this.out = out;
            this.between = between;
            this.after = after;
            this.end = end;
            this.before = begin;
        }

        @Override
        public void write(TimelineLine line) {
            try {
                out.write(before);
                out.write(MAPPER.writeValueAsString(line));
                out.write(after);
                before = between;
            } catch (IOException e) {
                throw new UncheckedIOException("The reader of the export is gone", e);
            }
        }

        @Override
        public void end() throws IOException {
            if (!before.equals(between)) {
                out.write(before);
            }
            out.write(end);
        }
    }
}
