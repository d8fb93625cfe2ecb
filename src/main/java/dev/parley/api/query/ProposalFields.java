package dev.parley.api.query;

import dev.parley.timeline.Actor;
import dev.parley.timeline.Location;
import dev.parley.timeline.Move;
import dev.parley.timeline.Proposal;
import dev.parley.timeline.Relation;
import java.util.List;
import java.util.Map;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.stereotype.Controller;

/** What a proposal, a move and a place lead to. */
@Controller
class ProposalFields {
    private final Targets targets;

    ProposalFields(Targets targets) {
        this.targets = targets;
    }

    @BatchMapping
    Map<Proposal, Actor> owner(List<Proposal> proposals) {
        return targets.first(Relation.OWNER, proposals, Actor.class);
    }

    @BatchMapping
    List<List<Move>> moves(List<Proposal> proposals) {
        return targets.all(Relation.MOVES, proposals, Move.class);
    }

    @BatchMapping
    Map<Move, Actor> actor(List<Move> moves) {
        return targets.first(Relation.MOVER, moves, Actor.class);
    }

    @BatchMapping
    Map<Move, Proposal> proposal(List<Move> moves) {
        return targets.first(Relation.PROPOSAL, moves, Proposal.class);
    }

    @BatchMapping
    List<List<Location>> within(List<Location> locations) {
        return targets.all(Relation.WITHIN, locations, Location.class);
    }
}
