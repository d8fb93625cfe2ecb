package dev.parley.graph;

import dev.parley.resolve.Contradictions;
import dev.parley.resolve.CorrectableField;
import dev.parley.resolve.CorrectionRefused;
import dev.parley.resolve.Decision;
import dev.parley.resolve.StandingDecisions;
import java.util.ArrayList;
import java.util.List;

/** Makes decisions of drafts, and refuses those that mean nothing or that an earlier one speaks against. */
record DecisionRules(List<Decision> decided, NamedReports named) {

    /** @throws DecisionRefused with what to mend */
    Decision decision(DecisionDraft draft, Decision.Made made) {
        Decision decision = switch (draft) {
            case DecisionDraft.Same same -> new Decision.Same(made, named.severalOfOneKind(same.all()));
            case DecisionDraft.Different different ->
                new Decision.Different(made, named.severalOfOneKind(different.all()));
            case DecisionDraft.Correct correct -> correction(correct, made);
            case DecisionDraft.Undo undo -> undoing(undo, made);
        };
        refuseIfContradicting(decision, draft instanceof DecisionDraft.Undo ? "id" : "ids");
        return decision;
    }

    private Decision correction(DecisionDraft.Correct draft, Decision.Made made) {
        NamedReports.Named thing = named.named(draft.id(), "id");
        boolean isField = CorrectableField.fieldsOf(thing.kind()).contains(draft.field());
        try {
            CorrectableField.check(thing.kind(), draft.field(), draft.value());
        } catch (CorrectionRefused e) {
            throw new DecisionRefused(
                    isField ? "VALUE_UNREADABLE" : "NOT_CORRECTABLE",
                    String.valueOf(e.getMessage()),
                    isField ? "value" : "field");
        }
        return new Decision.Correct(made, thing.report(), draft.field(), draft.value());
    }

    private Decision undoing(DecisionDraft.Undo draft, Decision.Made made) {
        boolean isKnown =
                decided.stream().anyMatch(decision -> decision.made().id().equals(draft.id()));
        if (!isKnown) {
            throw new DecisionRefused("NO_SUCH_DECISION", "No decision has the id '" + draft.id() + "'", "id");
        }
        if (!StandingDecisions.ids(decided).contains(draft.id())) {
            throw new DecisionRefused("ALREADY_UNDONE", "This decision has been undone already", "id");
        }
        return new Decision.Undo(made, draft.id());
    }

    /** What was in contradiction before, as it may come with an archive, keeps nothing else from being decided. */
    private void refuseIfContradicting(Decision decision, String field) {
        List<Decision> all = new ArrayList<>(decided);
        all.add(decision);
        List<String> torn = new ArrayList<>(Contradictions.among(all));
        torn.removeAll(Contradictions.among(decided));
        torn.remove(decision.made().id());
        if (!torn.isEmpty()) {
            throw new DecisionRefused(
                    "CONTRADICTS_DECISION", "It contradicts what was decided before; undo that first: " + torn, field);
        }
    }
}
