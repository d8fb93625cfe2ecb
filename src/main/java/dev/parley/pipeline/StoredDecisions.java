package dev.parley.pipeline;

import dev.parley.graph.DecisionDraft;
import dev.parley.graph.DecisionKeeper;
import dev.parley.graph.DecisionRefused;
import dev.parley.resolve.Decision;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Decides in the graph. */
@Component
final class StoredDecisions implements Decisions {
    private static final Logger log = LoggerFactory.getLogger(StoredDecisions.class);
    private static final int LONGEST_REASON = 2_000;

    private final DecisionKeeper keeper;
    private final Clock clock;

    StoredDecisions(DecisionKeeper keeper, Clock clock) {
        this.keeper = keeper;
        this.clock = clock;
    }

    @Override
    public Verdict merge(List<String> ids, Because because) {
        return decide(new DecisionDraft.Same(ids), because);
    }

    @Override
    public Verdict separate(List<String> ids, Because because) {
        return decide(new DecisionDraft.Different(ids), because);
    }

    @Override
    public Verdict correct(String id, String field, String value, Because because) {
        return decide(new DecisionDraft.Correct(id, field, value), because);
    }

    @Override
    public Verdict undo(String decision, Because because) {
        return decide(new DecisionDraft.Undo(decision), because);
    }

    private Verdict decide(DecisionDraft draft, Because because) {
        if (because.reason().isBlank()) {
            return new Verdict.Refused("REASON_MISSING", "Say why, for those who ask later", List.of("reason"));
        }
        if (because.reason().length() > LONGEST_REASON) {
            return new Verdict.Refused(
                    "REASON_TOO_LONG", "A reason has at most " + LONGEST_REASON + " characters", List.of("reason"));
        }
        String id = "d-" + UUID.randomUUID();
        try {
            Decision.Made made = new Decision.Made(id, because.author(), clock.instant(), because.reason());
            IntakeAway.unlessAway(() -> keeper.decide(draft, made));
        } catch (DecisionRefused refused) {
            return new Verdict.Refused(refused.code(), String.valueOf(refused.getMessage()), refused.path());
        }
        log.info("Decision {} of kind {} holds", id, draft.getClass().getSimpleName());
        return new Verdict.Kept(id);
    }
}
