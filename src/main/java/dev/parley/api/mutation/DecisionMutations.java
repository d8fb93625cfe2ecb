package dev.parley.api.mutation;

import dev.parley.pipeline.Decisions;
import dev.parley.pipeline.Verdict;
import dev.parley.timeline.Decision;
import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** What analysts decide. Each answers when the story is told by it. */
@Controller
class DecisionMutations {
    private final Decisions decisions;
    private final dev.parley.timeline.Decisions made;

    DecisionMutations(Decisions decisions, dev.parley.timeline.Decisions made) {
        this.decisions = decisions;
        this.made = made;
    }

    /** Things to be one. */
    record MergeThingsInput(List<String> ids, String reason) {}

    /** Things, or reports of one, to be kept apart. */
    record SeparateThingsInput(List<String> ids, String reason) {}

    /** A value to stand in a thing. */
    record CorrectValueInput(String id, String field, String value, String reason) {}

    /** A decision to hold no longer. */
    record UndoDecisionInput(String id, String reason) {}

    /** What became of it. */
    record DecisionPayload(@Nullable Decision decision, List<ArticleMutations.UserError> userErrors)
            implements Rights.Written {

        @Override
        public @Nullable String about() {
            return decision == null ? null : decision.id();
        }
    }

    @MutationMapping
    DecisionPayload mergeThings(@Argument MergeThingsInput input, DataFetchingEnvironment field) {
        return payload(decisions.merge(input.ids(), because(input.reason(), field)));
    }

    @MutationMapping
    DecisionPayload separateThings(@Argument SeparateThingsInput input, DataFetchingEnvironment field) {
        return payload(decisions.separate(input.ids(), because(input.reason(), field)));
    }

    @MutationMapping
    DecisionPayload correctValue(@Argument CorrectValueInput input, DataFetchingEnvironment field) {
        return payload(decisions.correct(input.id(), input.field(), input.value(), because(input.reason(), field)));
    }

    @MutationMapping
    DecisionPayload undoDecision(@Argument UndoDecisionInput input, DataFetchingEnvironment field) {
        return payload(decisions.undo(input.id(), because(input.reason(), field)));
    }

    private Decisions.Because because(String reason, DataFetchingEnvironment field) {
        return new Decisions.Because(Rights.caller(field).name(), reason);
    }

    private DecisionPayload payload(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Kept kept ->
                new DecisionPayload(made.byId(List.of(kept.decision())).get(kept.decision()), List.of());
            case Verdict.Refused refused -> {
                List<String> path = Stream.concat(Stream.of("input"), refused.path().stream())
                        .toList();
                yield new DecisionPayload(
                        null, List.of(new ArticleMutations.UserError(refused.code(), refused.message(), path)));
            }
        };
    }
}
