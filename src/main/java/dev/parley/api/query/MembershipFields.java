package dev.parley.api.query;

import dev.parley.timeline.Evidence;
import dev.parley.timeline.Issue;
import dev.parley.timeline.Link;
import dev.parley.timeline.Meeting;
import dev.parley.timeline.Negotiation;
import dev.parley.timeline.Proposal;
import dev.parley.timeline.Relation;
import dev.parley.timeline.Round;
import dev.parley.timeline.Statement;
import dev.parley.timeline.Thing;
import dev.parley.timeline.ThingAt;
import graphql.schema.DataFetchingEnvironment;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** What meetings, statements and proposals are parts of. */
@Controller
class MembershipFields {
    private final Targets targets;

    MembershipFields(Targets targets) {
        this.targets = targets;
    }

    /** That something is part of a negotiation. */
    record Membership(Negotiation negotiation, String reason, List<ThingAt> reports) {
        static Membership of(Link link) {
            return new Membership(
                    (Negotiation) link.target(),
                    Objects.requireNonNull(link.reason(), "a membership without a reason"),
                    link.reportsAt());
        }
    }

    @SchemaMapping(typeName = "Membership")
    CompletableFuture<List<Evidence>> evidence(Membership membership, DataFetchingEnvironment field) {
        return Batches.load(Batches.REPORTS, membership.reports(), field);
    }

    @BatchMapping
    Map<Meeting, Negotiation> negotiation(List<Meeting> meetings) {
        return targets.first(Relation.NEGOTIATION, meetings, Negotiation.class);
    }

    @BatchMapping
    Map<Meeting, Membership> membership(List<Meeting> meetings) {
        Map<Meeting, Membership> all = new HashMap<>();
        List<List<Membership>> found = memberships(meetings);
        for (int i = 0; i < meetings.size(); i++) {
            Meeting meeting = meetings.get(i);
            found.get(i).stream().findFirst().ifPresent(membership -> all.put(meeting, membership));
        }
        return all;
    }

    @BatchMapping
    Map<Meeting, Round> round(List<Meeting> meetings) {
        return targets.first(Relation.ROUND, meetings, Round.class);
    }

    @BatchMapping
    Map<Meeting, Meeting> follows(List<Meeting> meetings) {
        return targets.first(Relation.FOLLOWS, meetings, Meeting.class);
    }

    @BatchMapping
    Map<Meeting, Meeting> followedBy(List<Meeting> meetings) {
        return targets.first(Relation.FOLLOWED_BY, meetings, Meeting.class);
    }

    @BatchMapping(typeName = "Statement", field = "memberships")
    List<List<Membership>> ofStatements(List<Statement> statements) {
        return memberships(statements);
    }

    @BatchMapping(typeName = "Proposal", field = "memberships")
    List<List<Membership>> ofProposals(List<Proposal> proposals) {
        return memberships(proposals);
    }

    @BatchMapping
    List<List<Issue>> issues(List<Proposal> proposals) {
        return targets.all(Relation.ISSUES_OF_PROPOSAL, proposals, Issue.class);
    }

    private List<List<Membership>> memberships(List<? extends Thing> things) {
        return targets.each(
                Relation.PART_OF, things, found -> found.map(Membership::of).toList());
    }
}
