package dev.parley.timeline;

import java.util.List;
import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.Labels;
import org.neo4j.cypherdsl.core.Node;
import org.neo4j.cypherdsl.core.PropertyContainer;
import org.neo4j.cypherdsl.core.Relationship;

/**
 * The patterns of one statement, as of a moment. The present has plain labels and links of its own, so that a question
 * about now need not look at what was.
 */
final class AsOf {
    private static final String WAS = "WAS";

    private final Moment moment;
    private int names;

    AsOf(Moment moment) {
        this.moment = moment;
    }

    boolean isNow() {
        return moment.isNow();
    }

    /** Anything of the kind. */
    Matched any(Subject subject) {
        Node thing = node(subject);
        if (subject == Subject.DECISION) {
            return new Matched(thing, thing, thing, null, Cypher.noCondition());
        }
        if (subject == Subject.ARTICLE) {
            return new Matched(
                    thing,
                    thing,
                    thing,
                    null,
                    moment.isNow()
                            ? Cypher.noCondition()
                            : thing.property("knownFrom").lte(at()));
        }
        if (moment.isNow()) {
            return new Matched(thing, thing, thing, null, Cypher.noCondition());
        }
        Node state = state();
        return new Matched(thing.relationshipTo(state, WAS).length(0, 1), thing, state, null, held(state));
    }

    /** Whatever the relation leads to from a thing that is already matched. */
    Matched from(Node source, Relation relation) {
        Node start = Cypher.anyNode(source.getRequiredSymbolicName());
        Node thing = node(relation.target());
        String[] types = moment.isNow() ? relation.types() : relation.typesEver();
        Relationship link =
                start.relationshipWith(thing, relation.direction(), types).named(next("l"));
        if (moment.isNow()) {
            return new Matched(link, thing, thing, link, Cypher.noCondition());
        }
        Node state = state();
        return new Matched(
                link.relationshipTo(state, WAS).length(0, 1),
                thing,
                state,
                link,
                held(link).and(held(state)));
    }

    /** A node of the kind under the name, whatever it has become since. */
    Node named(Subject subject, String name) {
        return Cypher.node(labels(subject)).named(name);
    }

    /** Needed where the node was matched before without its label, which is then not asked for again. */
    Condition is(Subject subject, Node thing) {
        List<String> labels = moment.isNow() ? List.of(subject.label()) : subject.labelsEver();
        return labels.stream().map(thing::hasLabels).reduce(Condition::or).orElseThrow();
    }

    private Node node(Subject subject) {
        return named(subject, next("t"));
    }

    private Node state() {
        return Cypher.anyNode(next("s"));
    }

    private Labels labels(Subject subject) {
        Labels now = Cypher.exactlyLabel(subject.label());
        return moment.isNow()
                ? now
                : subject.labelsEver().stream()
                        .skip(1)
                        .map(Cypher::exactlyLabel)
                        .reduce(now, Labels::or);
    }

    private Condition held(PropertyContainer state) {
        return state.property("knownFrom")
                .lte(at())
                .and(state.property("knownTo").gt(at()));
    }

    private Expression at() {
        return Cypher.parameter("at", moment.parameter());
    }

    private String next(String prefix) {
        return prefix + names++;
    }
}
