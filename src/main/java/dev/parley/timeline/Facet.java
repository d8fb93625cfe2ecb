package dev.parley.timeline;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.Node;

/**
 * What rows of a list can be counted by.
 *
 * @param relation where the value stands; null for the row itself
 * @param property that is counted by; null to count by the thing that the relation leads to
 */
record Facet(@Nullable Relation relation, @Nullable String property) {
    private static final String TYPE = "type";
    private static final Facet KIND = new Facet(null, "kind");

    private static final Map<Subject, Map<String, Facet>> FACETS = Map.ofEntries(
            Map.entry(Subject.ACTOR, Map.of("KIND", KIND, "REPRESENTS", new Facet(Relation.REPRESENTS, null))),
            Map.entry(
                    Subject.LOCATION,
                    Map.of(
                            "KIND", KIND,
                            "COUNTRY", new Facet(null, "country"),
                            "WITHIN", new Facet(Relation.WITHIN, null))),
            Map.entry(
                    Subject.MEETING,
                    Map.of(
                            "KIND", KIND,
                            "CHANNEL", new Facet(null, "channel"),
                            "STATUS", new Facet(null, "status"),
                            "PARTICIPANT", new Facet(Relation.PARTICIPANTS, null),
                            "LOCATION", new Facet(Relation.LOCATIONS, null),
                            "COUNTRY", new Facet(Relation.LOCATIONS, "country"),
                            "NEGOTIATION", new Facet(Relation.NEGOTIATION, null))),
            Map.entry(
                    Subject.STATEMENT,
                    Map.of(
                            "ACT", new Facet(null, "act"),
                            "SPEECH", new Facet(null, "speech"),
                            "SPEAKER", new Facet(Relation.SPEAKER, null),
                            "ADDRESSEE", new Facet(Relation.ADDRESSEES, null),
                            "OUTLET", new Facet(Relation.OUTLET, null))),
            Map.entry(
                    Subject.PROPOSAL,
                    Map.of("OWNER", new Facet(Relation.OWNER, null), "MOVE", new Facet(Relation.MOVES, "move"))),
            Map.entry(
                    Subject.ENTRY,
                    Map.of(
                            "TYPE", new Facet(null, TYPE),
                            "ACTOR", new Facet(Relation.ACTORS, null),
                            "LOCATION", new Facet(Relation.PLACES, null))),
            Map.entry(
                    Subject.ARTICLE,
                    Map.of(
                            "PUBLISHER", new Facet(null, "publisher"),
                            "STATE", new Facet(null, "state"),
                            "LANGUAGE", new Facet(null, "language"))),
            Map.entry(
                    Subject.NEGOTIATION,
                    Map.of("PARTY", new Facet(Relation.PARTIES, null), "ISSUE", new Facet(Relation.ISSUES, null))),
            Map.entry(Subject.ISSUE, Map.of("NEGOTIATION", new Facet(Relation.NEGOTIATIONS_ON, null))));

    static Facet of(Subject subject, String name) {
        return Optional.ofNullable(FACETS.getOrDefault(subject, Map.of()).get(name))
                .orElseThrow(
                        () -> new QuestionRefused("UNKNOWN_FACET", "There is no facet '" + name + "' of " + subject));
    }

    boolean isOfThings() {
        return property == null;
    }

    /** The names of the facets of a kind, as the schema has them. */
    static List<String> names(Subject subject) {
        return List.copyOf(FACETS.getOrDefault(subject, Map.of()).keySet());
    }

    Expression value(Node state) {
        if (!TYPE.equals(property)) {
            return property == null ? state.property("name") : state.property(property);
        }
        return Cypher.caseExpression()
                .when(state.property("move").isNotNull())
                .then(Cypher.literalOf("MOVE"))
                .when(state.property("text").isNotNull())
                .then(Cypher.literalOf("STATEMENT"))
                .elseDefault(Cypher.literalOf("MEETING"));
    }
}
