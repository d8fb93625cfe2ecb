package dev.parley.pipeline;

import java.util.List;

/**
 * The way in for what analysts decide. Each answers when the decision is stored and the story told by it; when it throws,
 * nothing is decided.
 */
public interface Decisions {

    /** Who decides, and why. */
    record Because(String author, String reason) {}

    /** These are one thing, whatever articles call it. */
    Verdict merge(List<String> ids, Because because);

    /** No two of these are the same thing. */
    Verdict separate(List<String> ids, Because because);

    /** This thing has that value, whatever articles say; field and value as the API writes them. */
    Verdict correct(String id, String field, String value, Because because);

    /** That decision holds no longer. */
    Verdict undo(String decision, Because because);
}
