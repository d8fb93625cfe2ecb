package dev.parley.api.files;

import static dev.parley.api.files.GraphMl.attributes;

import dev.parley.timeline.GraphExport;
import java.io.Writer;
import java.util.Map;

/** The graph as GEXF 1.2, the form of Gephi itself. */
final class Gexf implements GraphWriter {
    private final Xml xml;
    private long edges;

    Gexf(Writer out) {
        xml = new Xml(out)
                .open("gexf", attributes("xmlns", "http://www.gexf.net/1.2draft", "version", "1.2"))
                .open("graph", attributes("defaultedgetype", "directed", "mode", "static"))
                .open("attributes", attributes("class", "node"));
        ThingFacts.NAMES.forEach((name, kind) -> attribute(name, type(kind)));
        xml.close().open("attributes", attributes("class", "edge"));
        attribute("relation", "string");
        attribute("role", "string");
        attribute("reports", "integer");
        xml.close().open("nodes", Map.of());
    }

    @Override
    public void write(GraphExport.Node node) {
        xml.open("node", attributes("id", node.thing().id(), "label", ThingFacts.label(node.thing())))
                .open("attvalues", Map.of());
        ThingFacts.of(node.thing()).forEach(this::value);
        xml.close().close();
    }

    @Override
    public void beginLinks() {
        xml.close().open("edges", Map.of());
    }

    @Override
    public void write(GraphExport.Edge edge) {
        xml.open(
                        "edge",
                        attributes(
                                "id", "e" + edges++,
                                "source", edge.source(),
                                "target", edge.target(),
                                "label", edge.type().name()))
                .open("attvalues", Map.of());
        value("relation", edge.type());
        if (edge.role() != null) {
            value("role", edge.role());
        }
        value("reports", edge.reports());
        xml.close().close();
    }

    @Override
    public void end() {
        xml.close().close().close().end();
    }

    private void attribute(String name, String type) {
        xml.empty("attribute", attributes("id", name, "title", name, "type", type));
    }

    private void value(String name, Object value) {
        xml.empty("attvalue", attributes("for", name, "value", String.valueOf(value)));
    }

    private static String type(ThingFacts.Kind kind) {
        return switch (kind) {
            case TEXT -> "string";
            case NUMBER -> "double";
            case WHOLE -> "integer";
            case FLAG -> "boolean";
        };
    }
}
