package dev.parley.timeline;

import java.time.InstantSource;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Node;
import org.neo4j.cypherdsl.core.Statement;
import org.neo4j.cypherdsl.core.StatementBuilder.OrderableOngoingReadingAndWithWithoutWhere;
import org.springframework.stereotype.Component;

/**
 * Tells something of whole lists: one statement, however long they are and however many things they belong to, and none for
 * what was asked before of the same story.
 */
@Component
public class Summaries {
    private final Reads reads;
    private final KeptSummaries kept;

    Summaries(Reads reads, TimelineSettings settings) {
        this.reads = reads;
        this.kept = new KeptSummaries(settings.settling(), InstantSource.system());
    }

    /** Of the story as it is told at the moment, which one statement finds out. */
    public OfStory now() {
        return new OfStory(reads.story());
    }

    /** Summaries of one story. */
    public final class OfStory {
        private final StoryVersion version;

        private OfStory(StoryVersion version) {
            this.version = version;
        }

        /**
         * By the thing that each list belongs to.
         *
         * @param owners when the list belongs to none, one with any id, for the moment
         */
        public <T> Map<ThingAt, T> of(Summary<T> summary, Listed listed, Collection<ThingAt> owners) {
            return kept.of(version, summary, listed, owners, () -> worked(summary, listed, owners));
        }
    }

    private <T> Map<ThingAt, T> worked(Summary<T> summary, Listed listed, Collection<ThingAt> owners) {
        Map<ThingAt, T> summaries = new HashMap<>();
        ByMoment.of(owners).forEach((moment, ids) -> {
            List<?> asked = List.of(summary, listed, moment);
            reads.list(asked, () -> statement(summary, listed, moment), Map.of("ids", ids), row -> row)
                    .forEach(row -> {
                        String owner = listed.relation() == null
                                ? ids.getFirst()
                                : row.get("parent").asString();
                        summaries.put(new ThingAt(owner, moment), summary.read(row.get("summary"), moment));
                    });
        });
        return summaries;
    }

    private static Statement statement(Summary<?> summary, Listed listed, Moment moment) {
        AsOf asOf = new AsOf(moment);
        Relation relation = listed.relation();
        if (relation == null) {
            return summary.of(rows(listed, asOf, asOf.any(listed.subject())));
        }
        Node parent = asOf.named(relation.source(), "p");
        Statement inner = summary.of(rows(listed, asOf, asOf.from(parent, relation)));
        return Cypher.unwind(Cypher.parameter("ids"))
                .as("id")
                .match(parent)
                .where(parent.property("id").isEqualTo(Cypher.name("id")))
                .call(inner, parent.getRequiredSymbolicName())
                .returning(Cypher.name("id").as("parent"), Cypher.name("summary"))
                .build();
    }

    /** Only what is reached over links can be met twice. */
    private static OrderableOngoingReadingAndWithWithoutWhere found(Matched row, Condition wanted) {
        var matched = Cypher.match(row.pattern()).where(wanted);
        return row.link() == null ? matched.with(row.names()) : matched.withDistinct(row.names());
    }

    private static Summary.Rows rows(Listed listed, AsOf asOf, Matched row) {
        Condition wanted = Conditions.both(
                row.held(), new Conditions(asOf).of(Vocabulary.of(listed.subject()), row, listed.where()));
        return new Summary.Rows(listed.subject(), asOf, row, found(row, wanted));
    }
}
