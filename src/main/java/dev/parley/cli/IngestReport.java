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
    private final Map<String, String> originById = new LinkedHashMap<>();
    private final Set<String> open = new LinkedHashSet<>();
    private final List<String> failures = new ArrayList<>();
    private int alreadyKnown;
    private int processed;
    private int notEnglish;
    private int waiting;
    private @Nullable String whyWaiting;

    /** The same article can come twice in one ingest. */
    void stored(String id, String origin) {
        if (originById.putIfAbsent(id, origin) == null) {
            open.add(id);
        } else {
            alreadyKnown++;
        }
    }

    void alreadyKnown() {
        alreadyKnown++;
    }

    void failed(String origin, String reason) {
        failures.add(TerminalText.of(origin + ": " + reason));
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
        return failures.isEmpty() && waiting == 0;
    }

    /** Names those that have been stored and of which no more is known. */
    void brokenOff(String reason) {
        open.forEach(id -> failed(originById.getOrDefault(id, id), "stored, but not seen to be processed: " + reason));
        open.clear();
    }

    List<String> ids() {
        return List.copyOf(originById.keySet());
    }

    /** What to tell the user, a line each. */
    List<String> troubles() {
        List<String> troubles = new ArrayList<>(failures);
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
        if (!failures.isEmpty()) {
            text.append(", ").append(failures.size()).append(" failed");
        }
        return text.toString();
    }
}
