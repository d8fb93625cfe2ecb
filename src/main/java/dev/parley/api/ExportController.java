package dev.parley.api;

import dev.parley.timeline.ExportFilter;
import dev.parley.timeline.Moment;
import dev.parley.timeline.TimelineExport;
import java.io.BufferedWriter;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** The timeline as a file, written while it is read. */
@Controller
class ExportController {
    private final TimelineExport export;

    ExportController(TimelineExport export) {
        this.export = export;
    }

    @GetMapping("/export/timeline.jsonl")
    ResponseEntity<StreamingResponseBody> jsonLines(
            @RequestParam @Nullable String from,
            @RequestParam @Nullable String to,
            @RequestParam(defaultValue = "") List<String> actor,
            @RequestParam @Nullable String knownAt) {
        return file(TimelineFormat.JSON_LINES, filter(from, to, actor, knownAt));
    }

    @GetMapping("/export/timeline.csv")
    ResponseEntity<StreamingResponseBody> csv(
            @RequestParam @Nullable String from,
            @RequestParam @Nullable String to,
            @RequestParam(defaultValue = "") List<String> actor,
            @RequestParam @Nullable String knownAt) {
        return file(TimelineFormat.CSV, filter(from, to, actor, knownAt));
    }

    @GetMapping("/export/timeline.json")
    ResponseEntity<StreamingResponseBody> json(
            @RequestParam @Nullable String from,
            @RequestParam @Nullable String to,
            @RequestParam(defaultValue = "") List<String> actor,
            @RequestParam @Nullable String knownAt) {
        return file(TimelineFormat.JSON, filter(from, to, actor, knownAt));
    }

    private ResponseEntity<StreamingResponseBody> file(TimelineFormat format, ExportFilter filter) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(format.mediaType()))
                .body(out -> {
                    BufferedWriter writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
                    TimelineWriter lines = format.writer(writer);
                    export.forEach(filter, lines::write);
                    lines.end();
                    writer.flush();
                });
    }

    private static ExportFilter filter(
            @Nullable String from, @Nullable String to, List<String> actors, @Nullable String knownAt) {
        return new ExportFilter(
                Bounds.begin("from", from),
                Bounds.end("to", to),
                actors.stream().filter(actor -> !actor.isBlank()).toList(),
                Moment.of(Bounds.end("knownAt", knownAt)));
    }
}
