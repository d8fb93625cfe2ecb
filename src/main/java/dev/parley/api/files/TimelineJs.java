package dev.parley.api.files;

import dev.parley.api.Title;
import dev.parley.timeline.TimelineLine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;
import tools.jackson.databind.json.JsonMapper;

/**
 * The timeline as TimelineJS takes it. It wants a date for everything: what has none stands at the end under {@code
 * undated}, which it passes over.
 */
final class TimelineJs implements TimelineWriter {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final String BEGIN = "{\"events\": [\n";
    private static final String TURN = "\n],\n\"undated\": [\n";

    private final Writer out;
    private String before = BEGIN;
    private boolean dated = true;

    TimelineJs(Writer out) {
        this.out = out;
    }

    @Override
    public void write(TimelineLine line) {
        TimelineLine.Time time = line.time();
        String start = time.earliest() == null ? time.latest() : time.earliest();
        try {
            if (start == null && dated) {
                turn();
            }
            out.write(before);
            out.write(MAPPER.writeValueAsString(slide(line, start)));
            before = ",\n";
        } catch (IOException e) {
            throw new UncheckedIOException("The reader of the export is gone", e);
        }
    }

    @Override
    public void end() throws IOException {
        if (dated) {
            turn();
        }
        out.write(before.equals(",\n") ? "" : before);
        out.write("\n]}\n");
    }

    /** What has no known time comes last, so there is one turn from dated to undated. */
    private void turn() throws IOException {
        if (before.equals(BEGIN)) {
            out.write(BEGIN);
        }
        dated = false;
        before = TURN;
    }

    private static Map<String, Object> slide(TimelineLine line, @Nullable String start) {
        TimelineLine.Time time = line.time();
        Map<String, Object> slide = new LinkedHashMap<>();
        slide.put("unique_id", line.id());
        slide.put("group", Title.spoken(line.type()));
        if (start != null) {
            slide.put("start_date", date(start, time));
            if (time.latest() != null && !time.precision().equals("INSTANT")) {
                slide.put("end_date", date(time.latest(), time));
            }
        }
        slide.put("display_date", time.edtf().isEmpty() ? "undated" : time.edtf());
        // TimelineJS takes texts for HTML.
        slide.put(
                "text",
                Map.of(
                        "headline", HtmlUtils.htmlEscape(LineTitle.of(line), "UTF-8"),
                        "text",
                                HtmlUtils.htmlEscape(LineTitle.evidence(line), "UTF-8")
                                        .replace("\n", "<br>")));
        return slide;
    }

    private static Map<String, Object> date(String moment, TimelineLine.Time time) {
        OffsetDateTime at = Instant.parse(moment).atOffset(ZoneOffset.UTC);
        Map<String, Object> date = new LinkedHashMap<>();
        date.put("year", at.getYear());
        date.put("month", at.getMonthValue());
        date.put("day", at.getDayOfMonth());
        if (time.precision().equals("INSTANT")) {
            date.put("hour", at.getHour());
            date.put("minute", at.getMinute());
        }
        return date;
    }
}
