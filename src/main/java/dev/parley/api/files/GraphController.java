package dev.parley.api.files;

import dev.parley.timeline.ExportFilter;
import dev.parley.timeline.GraphExport;
import java.io.BufferedWriter;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** The graph as a file, written while it is read. */
@Controller
class GraphController {
    private final GraphExport export;

    GraphController(GraphExport export) {
        this.export = export;
    }

    @GetMapping("/export/graph.graphml")
    ResponseEntity<StreamingResponseBody> graphMl(@RequestParam MultiValueMap<String, String> asked) {
        return file(GraphFormat.GRAPH_ML, ExportController.filter(asked));
    }

    @GetMapping("/export/graph.gexf")
    ResponseEntity<StreamingResponseBody> gexf(@RequestParam MultiValueMap<String, String> asked) {
        return file(GraphFormat.GEXF, ExportController.filter(asked));
    }

    @GetMapping("/export/graph.jsonld")
    ResponseEntity<StreamingResponseBody> jsonLd(@RequestParam MultiValueMap<String, String> asked) {
        return file(GraphFormat.JSON_LD, ExportController.filter(asked));
    }

    private ResponseEntity<StreamingResponseBody> file(GraphFormat format, ExportFilter filter) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(format.mediaType()))
                .body(out -> {
                    BufferedWriter writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
                    GraphWriter graph = format.writer(writer);
                    export.forEachNode(filter, graph::write);
                    graph.beginLinks();
                    export.forEachEdge(filter, graph::write);
                    graph.end();
                    writer.flush();
                });
    }
}
