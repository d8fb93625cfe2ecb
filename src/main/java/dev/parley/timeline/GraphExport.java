package dev.parley.timeline;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The graph, or the part of it around some entries of the timeline, handed out piece by piece with one statement for the
 * things and one for the links, however large it is.
 */
@Component
public class GraphExport {
    private final Reads reads;

    GraphExport(Reads reads) {
        this.reads = reads;
    }

    /** A thing with the words that tell of it. */
    public record Node(Thing thing, List<Evidence> evidence) {
        public Node {
            evidence = List.copyOf(evidence);
        }
    }

    /**
     * A link between two things that have been handed out.
     *
     * @param reports how many tell of it
     */
    public record Edge(
            String source,
            String target,
            LinkType type,
            @Nullable String role,
            int reports) {}

    public void forEachNode(ExportFilter filter, Consumer<Node> reader) {
        reads.stream(
                ReadStatement.GRAPH_NODES,
                filter.parameters(),
                row -> reader.accept(new Node(
                        Things.thing(row, filter.moment()), Sources.all(row.get("reports"), filter.moment()))));
    }

    public void forEachEdge(ExportFilter filter, Consumer<Edge> reader) {
        reads.stream(
                ReadStatement.GRAPH_LINKS,
                filter.parameters(),
                row -> reader.accept(new Edge(
                        row.get("source").asString(),
                        row.get("target").asString(),
                        LinkType.valueOf(row.get("type").asString()),
                        Things.text(row.get("role")),
                        row.get("reports").asInt())));
    }
}
