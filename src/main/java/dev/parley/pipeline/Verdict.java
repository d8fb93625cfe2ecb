package dev.parley.pipeline;

import java.util.List;

/** What became of something that somebody wanted decided. */
public sealed interface Verdict {

    /** It holds, and the story is told by it. */
    record Kept(String decision) implements Verdict {}

    /**
     * Nothing was decided; a person can mend what was put.
     *
     * @param path where in what was put, such as {@code ids, 1}
     */
    record Refused(String code, String message, List<String> path) implements Verdict {
        public Refused {
            path = List.copyOf(path);
        }
    }
}
