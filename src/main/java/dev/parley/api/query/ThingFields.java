package dev.parley.api.query;

import dev.parley.api.TimelineEntry;
import dev.parley.api.Title;
import dev.parley.timeline.Conflict;
import dev.parley.timeline.Evidence;
import dev.parley.timeline.StatusChange;
import dev.parley.timeline.Thing;
import dev.parley.timeline.Titles;
import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** What every thing leads to: the words behind it. */
@Controller
class ThingFields {

    @SchemaMapping(typeName = "Thing")
    CompletableFuture<List<Evidence>> evidence(Thing thing, DataFetchingEnvironment field) {
        return Batches.load(Batches.EVIDENCE, thing.ref(), field);
    }

    @SchemaMapping(typeName = "Thing")
    CompletableFuture<List<Conflict>> conflicts(Thing thing, DataFetchingEnvironment field) {
        // A thing is disputed exactly where its reports conflict, so that a story without disputes asks for none.
        return thing.disputed()
                ? Batches.load(Batches.CONFLICTS, thing.ref(), field)
                : CompletableFuture.completedFuture(List.of());
    }

    @SchemaMapping(typeName = "TimelineEntry", field = "evidence")
    CompletableFuture<List<Evidence>> evidenceOfEntry(TimelineEntry entry, DataFetchingEnvironment field) {
        return Batches.load(Batches.EVIDENCE, entry.item().ref(), field);
    }

    @SchemaMapping(typeName = "TimelineEntry")
    CompletableFuture<String> title(TimelineEntry entry, DataFetchingEnvironment field) {
        return Batches.<Object, Titles.Names>load(Batches.TITLES, entry.item().ref(), field)
                .thenApply(names -> Title.of(entry.item(), names));
    }

    @SchemaMapping(typeName = "Participant", field = "evidence")
    CompletableFuture<List<Evidence>> evidenceOfParticipant(Participant participant, DataFetchingEnvironment field) {
        return Batches.load(Batches.REPORTS, participant.reports(), field);
    }

    @SchemaMapping(typeName = "StatusChange", field = "evidence")
    CompletableFuture<List<Evidence>> evidenceOfStatus(StatusChange change, DataFetchingEnvironment field) {
        return Batches.load(Batches.REPORTS, List.of(change.report()), field);
    }
}
