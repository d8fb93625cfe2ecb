package dev.parley.api.query;

import dev.parley.timeline.Location;
import dev.parley.timeline.Meeting;
import dev.parley.timeline.Relation;
import dev.parley.timeline.Subject;
import dev.parley.timeline.Thing;
import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** What a meeting leads to. */
@Controller
class MeetingFields {
    private final Targets targets;

    MeetingFields(Targets targets) {
        this.targets = targets;
    }

    @BatchMapping
    List<List<Participant>> participants(List<Meeting> meetings) {
        return targets.each(
                Relation.PARTICIPANTS,
                meetings,
                found -> found.map(Participant::of).toList());
    }

    @BatchMapping
    List<List<Location>> locations(List<Meeting> meetings) {
        return targets.all(Relation.LOCATIONS, meetings, Location.class);
    }

    @BatchMapping
    Map<Meeting, Location> location(List<Meeting> meetings) {
        return targets.first(Relation.LOCATIONS, meetings, Location.class);
    }

    @SchemaMapping
    CompletableFuture<PageConnection<Thing>> statements(Meeting meeting, DataFetchingEnvironment field) {
        return Batches.page(meeting, Relation.WORDS, Asked.question(Subject.STATEMENT, field), field);
    }
}
