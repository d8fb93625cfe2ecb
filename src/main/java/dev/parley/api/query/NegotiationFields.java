package dev.parley.api.query;

import dev.parley.timeline.Evidence;
import dev.parley.timeline.Issue;
import dev.parley.timeline.Link;
import dev.parley.timeline.Meeting;
import dev.parley.timeline.Negotiation;
import dev.parley.timeline.Relation;
import dev.parley.timeline.Round;
import dev.parley.timeline.Subject;
import dev.parley.timeline.Thing;
import dev.parley.timeline.ThingAt;
import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** What a negotiation and a round lead to. */
@Controller
class NegotiationFields {
    private final Targets targets;

    NegotiationFields(Targets targets) {
        this.targets = targets;
    }

    /** An issue of a negotiation, with the reports by which it is spoken of there. */
    record IssueShare(Issue issue, List<ThingAt> reports) {
        static IssueShare of(Link link) {
            return new IssueShare((Issue) link.target(), link.reportsAt());
        }

        public int reportCount() {
            return reports.size();
        }
    }

    @BatchMapping
    List<List<Participant>> parties(List<Negotiation> negotiations) {
        return targets.each(
                Relation.PARTIES,
                negotiations,
                found -> found.map(Participant::of).toList());
    }

    @BatchMapping
    List<List<Round>> rounds(List<Negotiation> negotiations) {
        return targets.all(Relation.ROUNDS, negotiations, Round.class);
    }

    @BatchMapping
    List<List<IssueShare>> issues(List<Negotiation> negotiations) {
        return targets.each(
                Relation.ISSUES,
                negotiations,
                found -> found.map(IssueShare::of)
                        .sorted((one, other) -> Integer.compare(other.reportCount(), one.reportCount()))
                        .toList());
    }

    @SchemaMapping(typeName = "IssueShare")
    CompletableFuture<List<Evidence>> evidence(IssueShare share, DataFetchingEnvironment field) {
        return Batches.load(Batches.REPORTS, share.reports(), field);
    }

    @SchemaMapping
    CompletableFuture<PageConnection<Thing>> meetings(Negotiation negotiation, DataFetchingEnvironment field) {
        return Batches.page(negotiation, Relation.MEETINGS_OF, Asked.question(Subject.MEETING, field), field);
    }

    @SchemaMapping
    CompletableFuture<PageConnection<Thing>> statements(Negotiation negotiation, DataFetchingEnvironment field) {
        return Batches.page(negotiation, Relation.STATEMENTS_IN, Asked.question(Subject.STATEMENT, field), field);
    }

    @SchemaMapping
    CompletableFuture<PageConnection<Thing>> proposals(Negotiation negotiation, DataFetchingEnvironment field) {
        return Batches.page(negotiation, Relation.PROPOSALS_IN, Asked.question(Subject.PROPOSAL, field), field);
    }

    @BatchMapping
    Map<Round, Negotiation> negotiation(List<Round> rounds) {
        return targets.first(Relation.NEGOTIATION_OF_ROUND, rounds, Negotiation.class);
    }

    @BatchMapping
    Map<Round, Round> follows(List<Round> rounds) {
        return targets.first(Relation.ROUND_BEFORE, rounds, Round.class);
    }

    @BatchMapping(typeName = "Round", field = "meetings")
    List<List<Meeting>> meetingsOfRounds(List<Round> rounds) {
        return targets.all(Relation.MEETINGS_OF_ROUND, rounds, Meeting.class);
    }
}
