package dev.parley.api.query;

import dev.parley.api.InputRefused;
import dev.parley.timeline.Actor;
import dev.parley.timeline.Attendance;
import dev.parley.timeline.Attendances;
import dev.parley.timeline.Evidence;
import dev.parley.timeline.Finder;
import dev.parley.timeline.Issue;
import dev.parley.timeline.Link;
import dev.parley.timeline.Links;
import dev.parley.timeline.Moment;
import dev.parley.timeline.Negotiation;
import dev.parley.timeline.Position;
import dev.parley.timeline.Positions;
import dev.parley.timeline.Relation;
import dev.parley.timeline.Round;
import dev.parley.timeline.Thing;
import dev.parley.timeline.ThingAt;
import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Who came to which round, and how positions moved. */
@Controller
class PositionQueries {
    private final Finder finder;
    private final Links links;
    private final Attendances attendances;
    private final Positions positions;

    PositionQueries(Finder finder, Links links, Attendances attendances, Positions positions) {
        this.finder = finder;
        this.links = links;
        this.attendances = attendances;
        this.positions = positions;
    }

    /** The rounds of a negotiation with who was there. */
    record Attended(Negotiation negotiation, List<AtRound> rounds, List<Party> parties) {}

    /** Who was at a round. */
    record AtRound(Round round, List<Participant> present) {}

    /** To which rounds a side or mediator came. */
    record Party(
            Actor actor,
            String role,
            List<Round> attended,
            @Nullable Round absentSince) {

        /** A group may have come by one of its members, so that it is never said to be missing. */
        static Party of(Link link, List<Attendance> rounds) {
            Actor actor = (Actor) link.target();
            List<Attendance> attended =
                    rounds.stream().filter(round -> round.isAttendedBy(link)).toList();
            int next = attended.isEmpty() || actor.kind().equals("GROUP")
                    ? rounds.size()
                    : rounds.indexOf(attended.getLast()) + 1;
            return new Party(
                    actor,
                    Objects.requireNonNull(link.role(), "a party without a role"),
                    attended.stream().map(Attendance::round).toList(),
                    next < rounds.size() ? rounds.get(next).round() : null);
        }
    }

    @QueryMapping
    Attended attendance(@Argument("negotiation") String id, DataFetchingEnvironment field) {
        Moment moment = Asked.moment(field);
        Negotiation negotiation = find(id, moment, Negotiation.class);
        List<Attendance> rounds = attendances.of(negotiation.id(), moment);
        List<Link> parties =
                links.of(Relation.PARTIES, List.of(negotiation.ref())).getOrDefault(negotiation.ref(), List.of());
        return new Attended(
                negotiation,
                rounds.stream()
                        .map(round -> new AtRound(
                                round.round(),
                                round.present().stream().map(Participant::of).toList()))
                        .toList(),
                parties.stream().map(party -> Party.of(party, rounds)).toList());
    }

    @QueryMapping
    PageConnection<Position> positions(
            @Argument("actor") String actorId, @Argument("issue") String issueId, DataFetchingEnvironment field) {
        Moment moment = Asked.moment(field);
        Actor actor = find(actorId, moment, Actor.class);
        Issue issue = find(issueId, moment, Issue.class);
        return PageConnection.of(
                positions.of(actor.id(), issue.id(), Asked.window(field), moment), Function.identity());
    }

    @SchemaMapping(typeName = "Position")
    CompletableFuture<List<Evidence>> evidence(Position position, DataFetchingEnvironment field) {
        return Batches.load(Batches.EVIDENCE, position.item().ref(), field);
    }

    private <T extends Thing> T find(String id, Moment moment, Class<T> type) {
        ThingAt wanted = new ThingAt(id, moment);
        Thing found = finder.things(List.of(wanted)).get(wanted);
        if (!type.isInstance(found)) {
            String kind = type.getSimpleName();
            throw new InputRefused(
                    "NO_SUCH_" + kind.toUpperCase(Locale.ROOT),
                    "Nothing known by then is a " + kind.toLowerCase(Locale.ROOT) + " with the id '" + id + "'");
        }
        return type.cast(found);
    }
}
