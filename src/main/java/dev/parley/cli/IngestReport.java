package dev.parley.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What became of the articles of one ingest. */
final class IngestReport {
    /** Of more only the number is kept: archives may hold millions. */
    private static final int MOST_WATCHED = 10_000;

    private static final int MOST_NAMED = 1_000;

    private final Map<String, String> originById = new LinkedHashMap<>();
    private final Set<String> open = new LinkedHashSet<>();
    private final List<String> failures = new ArrayList<>();
    private int alreadyKnown;
    private int failed;
    private int unwatched;
    private int processed;
    private int notEnglish;
    private int waiting;
    private @Nullable String whyWaiting;

    /** The same article can come twice in one ingest. */
    void stored(String id, String origin) {
        if (originById.size() >= MOST_WATCHED) {
            unwatched++;
        } else if (originById.putIfAbsent(id, origin) == null) {
            open.add(id);
        } else {
            alreadyKnown++;
        }
    }

    void alreadyKnown() {
        alreadyKnown++;
    }

    void failed(String origin, String reason) {
        failed++;
        if (failures.size() < MOST_NAMED) {
            failures.add(TerminalText.of(origin + ": " + reason));
        }
    }

    void ended(String id, String state, String reason) {
        open.remove(id);
        switch (state) {
            case "PROCESSED" -> processed++;
            case "NOT_ENGLISH" -> notEnglish++;
            default -> failed(originById.getOrDefault(id, id), reason.isEmpty() ? state : reason);
        }
    }

    void leftWaiting(int articles, String why) {
        waiting = articles;
        whyWaiting = why;
    }

    boolean isAllWell() {
        return failed == 0 && waiting == 0;
    }

    /** Names those that have been stored and of which no more is known. */
    void brokenOff(String reason) {
        open.forEach(id -> failed(originById.getOrDefault(id, id), "stored, but not seen to be processed: " + reason));
        open.clear();
    }

    /** How many are stored beyond those whose end is waited for one by one. */
    int unwatched() {
        return unwatched;
    }

    List<String> ids() {
        return List.copyOf(originById.keySet());
    }

    /** What to tell the user, a line each. */
    List<String> troubles() {
        List<String> troubles = new ArrayList<>(failures);
        if (failed > failures.size()) {
            troubles.add("… and " + (failed - failures.size()) + " more failed");
        }
        if (whyWaiting != null) {
            troubles.add(whyWaiting);
        }
        return troubles;
    }

    String summary() {
        StringBuilder text = new StringBuilder(processed + " processed");
        if (alreadyKnown > 0) {
            text.append(", ").append(alreadyKnown).append(" already imported");
        }
        if (notEnglish > 0) {
            text.append(", ").append(notEnglish).append(" stored but not in English");
        }
        if (waiting > 0) {
            text.append(", ").append(waiting).append(" waiting");
        }
        if (unwatched > 0) {
            text.append(", ").append(unwatched).append(" stored and read in the background");
        }
        if (failed > 0) {
            text.append(", ").append(failed).append(" failed");
        }
        return text.toString();
    }
}
