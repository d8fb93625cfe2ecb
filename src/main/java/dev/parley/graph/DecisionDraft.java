package dev.parley.graph;

import java.util.List;

/** What somebody wants decided, by the ids that readers see: of things, of reports, of decisions. */
public sealed interface DecisionDraft {

    /** Those of things and reports. */
    default List<String> ids() {
        return switch (this) {
            case Same same -> same.all();
            case Different different -> different.all();
            case Correct correct -> List.of(correct.id());
            case Undo undo -> List.of();
        };
    }

    /** These are one thing. */
    record Same(List<String> all) implements DecisionDraft {
        public Same {
            all = List.copyOf(all);
        }
    }

    /** No two of these are the same thing. */
    record Different(List<String> all) implements DecisionDraft {
        public Different {
            all = List.copyOf(all);
        }
    }

    /** This thing has that value; field and value as the API writes them. */
    record Correct(String id, String field, String value) implements DecisionDraft {}

    /** That decision holds no longer. */
    record Undo(String id) implements DecisionDraft {}
}
