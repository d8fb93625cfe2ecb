package dev.parley.api.query;

import dev.parley.article.MixedScripts;
import dev.parley.timeline.Actor;
import dev.parley.timeline.Negotiation;
import dev.parley.timeline.Relation;
import dev.parley.timeline.Subject;
import dev.parley.timeline.Thing;
import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** What an actor leads to. */
@Controller
class ActorFields {
    private final Targets targets;

    ActorFields(Targets targets) {
        this.targets = targets;
    }

    @BatchMapping
    List<List<Actor>> represents(List<Actor> actors) {
        return targets.all(Relation.REPRESENTS, actors, Actor.class);
    }

    @BatchMapping
    List<List<Negotiation>> negotiations(List<Actor> actors) {
        return targets.all(Relation.NEGOTIATIONS, actors, Negotiation.class);
    }

    @SchemaMapping
    boolean mixedScripts(Actor actor) {
        return actor.name() != null && MixedScripts.in(actor.name());
    }

    @SchemaMapping
    CompletableFuture<PageConnection<Thing>> meetings(Actor actor, DataFetchingEnvironment field) {
        return Batches.page(actor, Relation.MEETINGS, Asked.question(Subject.MEETING, field), field);
    }

    @SchemaMapping
    CompletableFuture<PageConnection<Thing>> statements(Actor actor, DataFetchingEnvironment field) {
        return Batches.page(actor, Relation.STATEMENTS, Asked.question(Subject.STATEMENT, field), field);
    }
}
