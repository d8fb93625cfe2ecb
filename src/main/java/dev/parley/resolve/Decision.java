package dev.parley.resolve;

import java.time.Instant;
import java.util.List;

/**
 * What an analyst decided, with author, moment and reason. It constrains how reports are brought together and never edits
 * what came of it, so it lasts when articles are read again; only another decision undoes it.
 */
public sealed interface Decision {
    /** Who decided, when and why. */
    Made made();

    /** The reports that it speaks of. */
    default List<ReportId> named() {
        return switch (this) {
            case Same same -> same.reports();
            case Different different -> different.reports();
            case Correct correct -> List.of(correct.report());
            case Undo undo -> List.of();
        };
    }

    /**
     * The words that go with every decision.
     *
     * @param id decisions of one moment hold in the order of their ids
     */
    record Made(String id, String author, Instant at, String reason) {}

    /**
     * All these reports tell of one thing.
     *
     * @param reports at least two, of things of one kind
     */
    record Same(Made made, List<ReportId> reports) implements Decision {
        public Same {
            reports = List.copyOf(reports);
        }
    }

    /** No two of these reports tell of the same thing. */
    record Different(Made made, List<ReportId> reports) implements Decision {
        public Different {
            reports = List.copyOf(reports);
        }
    }

    /**
     * The thing of which the report tells has this value, whatever reports say.
     *
     * @param field as the API calls it
     * @param value as the API writes it
     */
    record Correct(Made made, ReportId report, String field, String value) implements Decision {}

    /**
     * That decision holds no longer; when it was itself an undoing, what it undid holds again.
     *
     * @param decision its id
     */
    record Undo(Made made, String decision) implements Decision {}
}
