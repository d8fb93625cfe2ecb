package dev.parley.api.files;

import dev.parley.timeline.Actor;
import dev.parley.timeline.Article;
import dev.parley.timeline.Evidence;
import dev.parley.timeline.GraphExport;
import dev.parley.timeline.Issue;
import dev.parley.timeline.Location;
import dev.parley.timeline.Meeting;
import dev.parley.timeline.Move;
import dev.parley.timeline.Negotiation;
import dev.parley.timeline.Proposal;
import dev.parley.timeline.Round;
import dev.parley.timeline.Statement;
import dev.parley.timeline.Thing;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** The graph as JSON-LD: things in the terms of schema.org, where they come from in those of PROV-O. */
public final class JsonLd implements GraphWriter {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final String CONTEXT = """
            {"@context": {"schema": "https://schema.org/", "prov": "http://www.w3.org/ns/prov#",
              "parley": "urn:parley:term:", "id": "@id", "type": "@type",
              "prov:wasDerivedFrom": {"@type": "@id"}, "schema:url": {"@type": "@id"}},
            "@graph": [
            """;

    private final Writer out;
    private String before = CONTEXT;

    public JsonLd(Writer out) {
        this.out = out;
    }

    @Override
    public void write(GraphExport.Node node) {
        Map<String, Object> thing = new LinkedHashMap<>();
        thing.put("id", iri(node.thing().id()));
        thing.put("type", List.of(type(node.thing()), "prov:Entity"));
        ThingFacts.of(node.thing()).forEach((name, value) -> thing.put(term(name), value));
        thing.put(
                "prov:wasDerivedFrom",
                node.evidence().stream()
                        .map(Evidence::article)
                        .distinct()
                        .map(JsonLd::article)
                        .toList());
        thing.put("parley:quote", node.evidence().stream().map(Evidence::quote).toList());
        element(thing);
    }

    @Override
    public void beginLinks() {
        // Links are said of their things again.
    }

    @Override
    public void write(GraphExport.Edge edge) {
        Map<String, String> target = Map.of("id", iri(edge.target()));
        switch (edge.type()) {
            case PARTICIPATED_IN -> said(edge.target(), "schema:attendee", Map.of("id", iri(edge.source())));
            case HELD_AT -> said(edge.source(), "schema:location", target);
            case MADE, OWNS -> said(edge.target(), "schema:author", Map.of("id", iri(edge.source())));
            case ABOUT -> said(edge.source(), "schema:about", target);
            case ADDRESSED_TO -> said(edge.source(), "schema:recipient", target);
            case BY -> said(edge.source(), "schema:agent", target);
            case ON -> said(edge.source(), "schema:object", target);
            case REPRESENTS -> said(edge.source(), "schema:affiliation", target);
            case WITHIN -> said(edge.source(), "schema:containedInPlace", target);
            case PART_OF -> said(edge.source(), "schema:isPartOf", target);
            case PARTY_TO -> said(edge.target(), "schema:attendee", Map.of("id", iri(edge.source())));
            case SAID_AT, THROUGH, FOLLOWS, HOLDS_OFFICE -> said(edge.source(), "parley:" + edge.type(), target);
        }
    }

    @Override
    public void end() throws IOException {
        if (before.equals(CONTEXT)) {
            out.write(CONTEXT);
        }
        out.write("\n]}\n");
    }

    private void said(String thing, String term, Map<String, String> of) {
        element(Map.of("id", iri(thing), term, of));
    }

    private void element(Map<String, Object> element) {
        try {
            out.write(before);
            out.write(MAPPER.writeValueAsString(element));
            before = ",\n";
        } catch (IOException e) {
            throw new UncheckedIOException("The reader of the export is gone", e);
        }
    }

    private static Map<String, Object> article(Article article) {
        Map<String, Object> source = new LinkedHashMap<>();
        source.put("id", "urn:parley:article:" + article.id());
        source.put("type", List.of("schema:NewsArticle", "prov:Entity"));
        add(source, "schema:headline", article.title());
        add(source, "schema:publisher", article.publisher());
        add(source, "schema:url", article.url());
        add(source, "schema:datePublished", article.publication().edtf());
        return source;
    }

    private static void add(Map<String, Object> source, String term, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            source.put(term, value);
        }
    }

    private static String iri(String id) {
        return "urn:parley:thing:" + id;
    }

    private static String term(String name) {
        return switch (name) {
            case "label" -> "schema:name";
            case "text" -> "schema:text";
            case "latitude" -> "schema:latitude";
            case "longitude" -> "schema:longitude";
            case "country" -> "schema:addressCountry";
            case "duration" -> "schema:duration";
            default -> "parley:" + name;
        };
    }

    private static String type(Thing thing) {
        return switch (thing) {
            case Actor actor ->
                switch (actor.kind()) {
                    case "PERSON", "ANONYMOUS" -> "schema:Person";
                    case "STATE" -> "schema:GovernmentOrganization";
                    default -> "schema:Organization";
                };
            case Location location -> "schema:Place";
            case Meeting meeting -> "schema:Event";
            case Statement statement -> "schema:Quotation";
            case Proposal proposal -> "schema:CreativeWork";
            case Move move -> "schema:Action";
            case Negotiation negotiation -> "schema:EventSeries";
            case Round round -> "schema:Event";
            case Issue issue -> "schema:DefinedTerm";
        };
    }
}
