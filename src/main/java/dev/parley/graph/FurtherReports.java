package dev.parley.graph;

import dev.parley.resolve.Decision;
import dev.parley.resolve.Telling;
import java.util.List;

/**
 * What was read since some change.
 *
 * @param decisions all of them, as they were made
 * @param state of which the tellings hold all changes
 */
record FurtherReports(List<Telling> tellings, List<Decision> decisions, StoryState state) {
    FurtherReports {
        tellings = List.copyOf(tellings);
        decisions = List.copyOf(decisions);
    }

    /** Such a decision may mean another report than before, now that the article is read. */
    boolean holdsWhatIsDecided() {
        return tellings.stream()
                .anyMatch(telling -> decisions.stream()
                        .flatMap(decision -> decision.named().stream())
                        .anyMatch(report -> report.article().equals(telling.article())));
    }
}
