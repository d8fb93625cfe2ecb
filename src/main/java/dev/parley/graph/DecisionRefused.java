package dev.parley.graph;

import java.util.List;

/** Something that cannot be decided as it was put; the message tells what to mend. Nothing was changed. */
public class DecisionRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String code;
    private final transient List<String> path;

    /** @param path where in what was put, such as {@code ids, 1} */
    DecisionRefused(String code, String message, String... path) {
        super(message);
        this.code = code;
        this.path = List.of(path);
    }

    public String code() {
        return code;
    }

    public List<String> path() {
        return path;
    }
}
