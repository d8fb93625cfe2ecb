package dev.parley.api.files;

import dev.parley.timeline.GraphExport;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.Map;

/** The graph as GraphML 1.0, which Gephi, yEd, NetworkX and others read. */
final class GraphMl implements GraphWriter {
    private static final Map<String, String> NAMESPACES = Map.of(
            "xmlns", "http://graphml.graphdrawing.org/xmlns",
            "xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance",
            "xsi:schemaLocation",
                    "http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd");

    private final Xml xml;
    private long edges;

    GraphMl(Writer out) {
        xml = new Xml(out).open("graphml", NAMESPACES);
        ThingFacts.NAMES.forEach((name, kind) -> key(name, "node", type(kind)));
        key("relation", "edge", "string");
        key("role", "edge", "string");
        key("reports", "edge", "int");
        xml.open("graph", attributes("id", "parley", "edgedefault", "directed"));
    }

    @Override
    public void write(GraphExport.Node node) {
        xml.open("node", Map.of("id", node.thing().id()));
        ThingFacts.of(node.thing()).forEach((name, value) -> xml.text("data", Map.of("key", name), value));
        xml.close();
    }

    @Override
    public void beginLinks() {
        // GraphML has things and links in one list.
    }

    @Override
    public void write(GraphExport.Edge edge) {
        xml.open("edge", attributes("id", "e" + edges++, "source", edge.source(), "target", edge.target()));
        xml.text("data", Map.of("key", "relation"), edge.type());
        if (edge.role() != null) {
            xml.text("data", Map.of("key", "role"), edge.role());
        }
        xml.text("data", Map.of("key", "reports"), edge.reports());
        xml.close();
    }

    @Override
    public void end() {
        xml.close().close().end();
    }

    private void key(String name, String of, String type) {
        xml.empty("key", attributes("id", name, "for", of, "attr.name", name, "attr.type", type));
    }

    static Map<String, String> attributes(String... pairs) {
        Map<String, String> attributes = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            attributes.put(pairs[i], pairs[i + 1]);
        }
        return attributes;
    }

    private static String type(ThingFacts.Kind kind) {
        return switch (kind) {
            case TEXT -> "string";
            case NUMBER -> "double";
            case WHOLE -> "int";
            case FLAG -> "boolean";
        };
    }
}
