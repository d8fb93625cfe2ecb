package dev.parley.timeline;

import static dev.parley.timeline.Criteria.anyOf;
import static dev.parley.timeline.Criteria.exact;
import static dev.parley.timeline.Criteria.flag;
import static dev.parley.timeline.Criteria.name;
import static dev.parley.timeline.Criteria.number;
import static dev.parley.timeline.Criteria.text;
import static dev.parley.timeline.Criteria.time;
import static dev.parley.timeline.Related.many;
import static dev.parley.timeline.Related.one;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;

/** The keys that a filter may have, for every kind of thing. The input types of the schema have the same. */
final class Vocabulary {
    private static final Map<String, Criterion> OF_ANY_THING = Map.of(
            "id", Criteria.id(),
            "disputed", flag("disputed"),
            "sourceCount", number("sourceCount"),
            "reportCount", number("reportCount"));

    private static final Map<String, Criterion> OF_PARTICIPANTS =
            Map.of("role", Criteria.ofLink("role"), "actor", Related.behindLink(Subject.ACTOR));

    private static final Map<Subject, Map<String, Criterion>> KEYS = Map.ofEntries(
            Map.entry(
                    Subject.ACTOR,
                    thing(Map.of(
                            "name", name(),
                            "kind", exact("kind"),
                            "alias", anyOf("aliases"),
                            "title", anyOf("titles"),
                            "meetings", many(Relation.MEETINGS),
                            "statements", many(Relation.STATEMENTS),
                            "represents", many(Relation.REPRESENTS)))),
            Map.entry(
                    Subject.LOCATION,
                    thing(Map.of(
                            "name", name(),
                            "kind", exact("kind"),
                            "country", text("country"),
                            "within", one(Relation.WITHIN)))),
            Map.entry(
                    Subject.MEETING,
                    thing(Map.of(
                            "kind", exact("kind"),
                            "channel", exact("channel"),
                            "status", exact("status"),
                            "time", time("time"),
                            "participants", many(Relation.PARTICIPANTS, OF_PARTICIPANTS),
                            "location", one(Relation.LOCATIONS),
                            "negotiation", one(Relation.NEGOTIATION),
                            "statements", many(Relation.WORDS)))),
            Map.entry(
                    Subject.STATEMENT,
                    thing(Map.of(
                            "text", text("text"),
                            "act", exact("act"),
                            "speech", exact("speech"),
                            "conditional", flag("conditional"),
                            "time", time("time"),
                            "speaker", one(Relation.SPEAKER),
                            "addressees", many(Relation.ADDRESSEES),
                            "outlet", one(Relation.OUTLET),
                            "saidAt", one(Relation.SAID_AT),
                            "about", many(Relation.ABOUT)))),
            Map.entry(
                    Subject.PROPOSAL,
                    thing(Map.of(
                            "name", text("name"),
                            "owner", one(Relation.OWNER),
                            "issues", many(Relation.ISSUES_OF_PROPOSAL),
                            "moves", many(Relation.MOVES)))),
            Map.entry(
                    Subject.MOVE,
                    thing(Map.of(
                            "move", exact("move"),
                            "time", time("time"),
                            "actor", one(Relation.MOVER),
                            "proposal", one(Relation.PROPOSAL)))),
            Map.entry(
                    Subject.ENTRY,
                    thing(Map.of(
                            "type", Vocabulary::isOfType,
                            "time", time("time"),
                            "actors", many(Relation.ACTORS),
                            "location", one(Relation.PLACES)))),
            Map.entry(Subject.THING, OF_ANY_THING),
            Map.entry(
                    Subject.DECISION,
                    Map.of(
                            "id", Criteria.id(),
                            "kind", exact("kind"),
                            "author", text("author"),
                            "reason", text("reason"),
                            "field", text("field"),
                            "standing", flag("standing"))),
            Map.entry(
                    Subject.ARTICLE,
                    Map.of(
                            "id", Criteria.id(),
                            "title", text("title"),
                            "publisher", text("publisher"),
                            "url", text("url"),
                            "state", exact("state"),
                            "published", time("published"))),
            Map.entry(
                    Subject.NEGOTIATION,
                    thing(Map.of(
                            "name", name(),
                            "time", time("time"),
                            "parties", many(Relation.PARTIES, OF_PARTICIPANTS),
                            "meetings", many(Relation.MEETINGS_OF),
                            "issues", many(Relation.ISSUES)))),
            Map.entry(
                    Subject.ROUND,
                    thing(Map.of(
                            "name",
                            name(),
                            "place",
                            number("place"),
                            "number",
                            number("number"),
                            "time",
                            time("time")))),
            Map.entry(
                    Subject.ISSUE,
                    thing(Map.of(
                            "name",
                            name(),
                            "statements",
                            many(Relation.STATEMENTS_ON),
                            "negotiations",
                            many(Relation.NEGOTIATIONS_ON)))));

    private Vocabulary() {}

    static Map<String, Criterion> of(Subject subject) {
        return KEYS.getOrDefault(subject, Map.of());
    }

    private static Map<String, Criterion> thing(Map<String, Criterion> own) {
        Map<String, Criterion> all = new HashMap<>(own);
        all.putAll(OF_ANY_THING);
        return Map.copyOf(all);
    }

    private static Condition isOfType(Conditions conditions, Matched subject, Object wanted) {
        return Criteria.each(wanted, (operator, value) -> {
            Collection<?> types = value instanceof Collection<?> several ? several : List.of(value);
            return types.stream()
                    .map(type -> Subject.valueOf((String) type))
                    .flatMap(type -> type.labelsEver().stream())
                    .map(label -> subject.thing().hasLabels(label))
                    .map(Condition.class::cast)
                    .reduce(Condition::or)
                    .orElseGet(() -> Cypher.isFalse());
        });
    }
}
