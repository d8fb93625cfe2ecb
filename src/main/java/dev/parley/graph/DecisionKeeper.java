package dev.parley.graph;

import dev.parley.resolve.Decision;
import dev.parley.resolve.NamedPlace;
import dev.parley.resolve.Story;
import dev.parley.resolve.story.Resolver;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;

/** Keeps what analysts decide. */
@Component
public class DecisionKeeper {
    private final ReportReader reader;
    private final StoryWriter writer;
    private final Resolver resolver;

    DecisionKeeper(ReportReader reader, StoryWriter writer, Resolver resolver) {
        this.reader = reader;
        this.writer = writer;
        this.resolver = resolver;
    }

    /**
     * Decides, and tells the story by it: when this returns the graph holds both, when it throws neither.
     *
     * @param made at a moment that is moved behind that of the last decision, should a clock go wrong
     * @throws DecisionRefused with what to mend
     * @throws GraphAway when the same may go well later
     */
    public Decision decide(DecisionDraft draft, Decision.Made made) {
        return writer.untilCurrent(() -> {
            ReportSet reports = reader.read();
            List<Decision> decisions = new ArrayList<>(reports.decisions());
            DecisionRules rules = new DecisionRules(reports.decisions(), reader.named(draft.ids()));
            Decision decision = rules.decision(draft, behind(decisions, made));
            decisions.add(decision);
            // What is untold may be what the story does not take, and comes later on its own.
            Story story = resolver.resolve(reports.without(reports.untold()), decisions);
            writer.decide(decision, story, reports.change());
            return decision;
        });
    }

    /** Undone ones included, the earliest first. */
    public List<Decision> all() {
        return reader.decisions();
    }

    /** Where the reports stand, or stood, that they name. */
    public List<NamedPlace> places() {
        return reader.places();
    }

    /** Takes decisions over as they are, without those that are known; the story is told by them later. */
    public void takeOver(Collection<Decision> decisions, Collection<NamedPlace> places) {
        writer.takeOver(decisions, places);
    }

    private static Decision.Made behind(List<Decision> decided, Decision.Made made) {
        Instant at = made.at().truncatedTo(ChronoUnit.MILLIS);
        if (!decided.isEmpty()) {
            Instant next = decided.getLast().made().at().plusMillis(1);
            at = at.isBefore(next) ? next : at;
        }
        return new Decision.Made(made.id(), made.author(), at, made.reason());
    }
}
