package dev.parley.api.query;

import dev.parley.timeline.Actor;
import dev.parley.timeline.Meeting;
import dev.parley.timeline.Relation;
import dev.parley.timeline.Statement;
import dev.parley.timeline.Thing;
import java.util.List;
import java.util.Map;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.stereotype.Controller;

/** What a statement leads to. */
@Controller
class StatementFields {
    private final Targets targets;

    StatementFields(Targets targets) {
        this.targets = targets;
    }

    @BatchMapping
    Map<Statement, Actor> speaker(List<Statement> statements) {
        return targets.first(Relation.SPEAKER, statements, Actor.class);
    }

    @BatchMapping
    List<List<Actor>> addressees(List<Statement> statements) {
        return targets.all(Relation.ADDRESSEES, statements, Actor.class);
    }

    @BatchMapping
    List<List<Thing>> about(List<Statement> statements) {
        return targets.all(Relation.ABOUT, statements, Thing.class);
    }

    @BatchMapping
    Map<Statement, Actor> outlet(List<Statement> statements) {
        return targets.first(Relation.OUTLET, statements, Actor.class);
    }

    @BatchMapping
    Map<Statement, Meeting> saidAt(List<Statement> statements) {
        return targets.first(Relation.SAID_AT, statements, Meeting.class);
    }
}
