package dev.parley.api.files;

import dev.parley.timeline.ExportFilter;
import dev.parley.timeline.Moment;
import dev.parley.timeline.TimelineExport;
import java.io.BufferedWriter;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** The timeline as a file, written while it is read. */
@Controller
public class ExportController {
    private final TimelineExport export;

    public ExportController(TimelineExport export) {
        this.export = export;
    }

    @GetMapping("/export/timeline.jsonl")
    ResponseEntity<StreamingResponseBody> jsonLines(@RequestParam MultiValueMap<String, String> asked) {
        return file(TimelineFormat.JSON_LINES, filter(asked));
    }

    @GetMapping("/export/timeline.csv")
    ResponseEntity<StreamingResponseBody> csv(@RequestParam MultiValueMap<String, String> asked) {
        return file(TimelineFormat.CSV, filter(asked));
    }

    @GetMapping("/export/timeline.json")
    public ResponseEntity<StreamingResponseBody> json(@RequestParam MultiValueMap<String, String> asked) {
        return file(TimelineFormat.JSON, filter(asked));
    }

    @GetMapping("/export/timeline.ics")
    ResponseEntity<StreamingResponseBody> calendar(@RequestParam MultiValueMap<String, String> asked) {
        return file(TimelineFormat.CALENDAR, filter(asked));
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

    /** An actor's name may have commas: each stands in a parameter of its own. */
    static ExportFilter filter(MultiValueMap<String, String> asked) {
        return new ExportFilter(
                Bounds.begin("from", asked.getFirst("from")),
                Bounds.end("to", asked.getFirst("to")),
                asked.getOrDefault("actor", List.of()).stream()
                        .filter(actor -> !actor.isBlank())
                        .toList(),
                Moment.of(Bounds.end("knownAt", asked.getFirst("knownAt"))));
    }
}
