package dev.parley.api.query;

import dev.parley.timeline.Issue;
import dev.parley.timeline.Relation;
import dev.parley.timeline.Subject;
import dev.parley.timeline.Thing;
import graphql.schema.DataFetchingEnvironment;
import java.util.concurrent.CompletableFuture;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** What an issue leads to. */
@Controller
class IssueFields {

    @SchemaMapping
    CompletableFuture<PageConnection<Thing>> statements(Issue issue, DataFetchingEnvironment field) {
        return Batches.page(issue, Relation.STATEMENTS_ON, Asked.question(Subject.STATEMENT, field), field);
    }

    @SchemaMapping
    CompletableFuture<PageConnection<Thing>> proposals(Issue issue, DataFetchingEnvironment field) {
        return Batches.page(issue, Relation.PROPOSALS_ON, Asked.question(Subject.PROPOSAL, field), field);
    }

    @SchemaMapping
    CompletableFuture<PageConnection<Thing>> negotiations(Issue issue, DataFetchingEnvironment field) {
        return Batches.page(issue, Relation.NEGOTIATIONS_ON, Asked.question(Subject.NEGOTIATION, field), field);
    }
}
