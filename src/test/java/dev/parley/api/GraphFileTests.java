package dev.parley.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.rdf.RdfDataset;
import java.io.IOException;
import java.io.StringReader;
import java.util.HashSet;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.DirectedMultigraph;
import org.jgrapht.nio.GraphImporter;
import org.jgrapht.nio.gexf.SimpleGEXFImporter;
import org.jgrapht.nio.graphml.GraphMLImporter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.xml.sax.SAXException;

/** What readers of each form make of the graph. */
class GraphFileTests extends ReadingTest {
    private static final int THINGS = 21;
    private static final int LINKS = 26;

    @LocalServerPort
    private int port;

    @Test
    void isGraphMlByItsSchemaAndItsReader() throws Exception {
        validate("graph.graphml", "xlink.xsd", "graphml.xsd");
        GraphMLImporter<String, DefaultEdge> reader = new GraphMLImporter<>();
        reader.setVertexFactory(id -> id);
        Set<String> names = new HashSet<>();
        reader.addVertexAttributeConsumer((vertex, value) -> {
            if (vertex.getSecond().equals("label")) {
                names.add(value.getValue());
            }
        });

        Graph<String, DefaultEdge> graph = read("graph.graphml", reader);
        assertThat(graph.vertexSet()).hasSize(THINGS);
        assertThat(graph.edgeSet()).hasSize(LINKS);
        assertThat(names).contains("Tomas Berg", "Élodie Marchand", "Geneva", "Harbour Plan", "Talks");
    }

    @Test
    void isGexfByItsSchemaAndItsReader() throws Exception {
        validate("graph.gexf", "viz.xsd", "gexf.xsd");
        SimpleGEXFImporter<String, DefaultEdge> reader = new SimpleGEXFImporter<>();
        reader.setVertexFactory(id -> id);

        Graph<String, DefaultEdge> graph = read("graph.gexf", reader);
        assertThat(graph.vertexSet()).hasSize(THINGS).contains("ledger-a1", "post-p1");
        assertThat(graph.edgeSet()).hasSize(LINKS);
    }

    @Test
    void isJsonLdInTheTermsOfSchemaOrgAndProvO() throws JsonLdError {
        RdfDataset triples = JsonLd.toRdf(JsonDocument.of(new StringReader(get("graph.jsonld"))))
                .get();

        assertThat(triples.toList())
                .extracting(triple -> triple.getSubject().getValue() + " "
                        + triple.getPredicate().getValue() + " "
                        + triple.getObject().getValue())
                .contains(
                        "urn:parley:thing:ledger-a1 http://www.w3.org/1999/02/22-rdf-syntax-ns#type https://schema.org/Person",
                        "urn:parley:thing:ledger-a1 https://schema.org/name Tomas Berg",
                        "urn:parley:thing:ledger-m1 https://schema.org/attendee urn:parley:thing:ledger-a1",
                        "urn:parley:thing:ledger-m1 https://schema.org/location urn:parley:thing:ledger-l1",
                        "urn:parley:thing:ledger-m1 http://www.w3.org/ns/prov#wasDerivedFrom urn:parley:article:post",
                        "urn:parley:article:post https://schema.org/url https://news.example/post",
                        "urn:parley:thing:call-s1 https://schema.org/about urn:parley:thing:post-p1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"elodie%20marchand", "ledger-a3"})
    void keepsToWhatStandsAroundTheEntriesThatFit(String actor) {
        GraphMLImporter<String, DefaultEdge> reader = new GraphMLImporter<>();
        reader.setVertexFactory(id -> id);

        Graph<String, DefaultEdge> graph = read("graph.graphml?actor=" + actor, reader);
        assertThat(graph.vertexSet())
                .containsExactlyInAnyOrder("ledger-m1", "ledger-a1", "ledger-a2", "ledger-a3", "ledger-l1");
    }

    @Test
    void answersAsItWasKnownThen() {
        assertThat(get("graph.graphml?knownAt=2025-03-05")).contains("PLANNED").doesNotContain("call-m1");
    }

    private void validate(String file, String... schemas) throws SAXException, IOException {
        Source[] sources = new Source[schemas.length];
        for (int i = 0; i < schemas.length; i++) {
            sources[i] = new StreamSource(Graph.class.getClassLoader().getResourceAsStream(schemas[i]));
        }
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(sources)
                .newValidator()
                .validate(new StreamSource(new StringReader(get(file))));
    }

    private Graph<String, DefaultEdge> read(String file, GraphImporter<String, DefaultEdge> reader) {
        Graph<String, DefaultEdge> graph = new DirectedMultigraph<>(DefaultEdge.class);
        reader.importGraph(graph, new StringReader(get(file)));
        return graph;
    }

    private String get(String file) {
        return new Http(port).get("/export/" + file).body();
    }
}
