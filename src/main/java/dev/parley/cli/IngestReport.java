package dev.parley.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What became of the articles of one ingest. */
final class IngestReport {
    private final Map<String, String> originById = new LinkedHashMap<>();
    private final List<String> failures = new ArrayList<>();
    private int alreadyKnown;
    private int processed;
    private int notEnglish;

    void stored(String id, String origin) {
        originById.put(id, origin);
    }

    void alreadyKnown() {
        alreadyKnown++;
    }

    void failed(String origin, String reason) {
        failures.add(origin + ": " + reason);
    }

    void ended(String id, String state, String reason) {
        switch (state) {
            case "PROCESSED" -> processed++;
            case "NOT_ENGLISH" -> notEnglish++;
            default -> failed(originById.getOrDefault(id, id), reason.isEmpty() ? state : reason);
        }
    }

    List<String> ids() {
        return List.copyOf(originById.keySet());
    }

    List<String> failures() {
        return List.copyOf(failures);
    }

    String summary() {
        StringBuilder text = new StringBuilder(processed + " processed");
        if (alreadyKnown > 0) {
            text.append(", ").append(alreadyKnown).append(" already imported");
        }
        if (notEnglish > 0) {
            text.append(", ").append(notEnglish).append(" stored but not in English");
        }
        if (!failures.isEmpty()) {
            text.append(", ").append(failures.size()).append(" failed");
        }
        return text.toString();
    }
}
