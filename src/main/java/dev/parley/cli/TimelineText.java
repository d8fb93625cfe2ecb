package dev.parley.cli;

import dev.parley.timeline.TimelineLine;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** The timeline as lines that people read: each meeting and move with what was said there under it. */
final class TimelineText {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final List<TimelineLine> entries;
    private final boolean withStatements;

    private TimelineText(List<TimelineLine> entries, boolean withStatements) {
        this.entries = entries;
        this.withStatements = withStatements;
    }

    static Stream<String> of(ParleyClient client, Map<String, String> filter) {
        return of(client, filter, false);
    }

    static Stream<String> of(ParleyClient client, Map<String, String> filter, boolean withStatements) {
        try (InputStream lines = client.get("/export/timeline.jsonl", filter)) {
            List<TimelineLine> entries = new String(lines.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> JSON.readValue(line, TimelineLine.class))
                    .toList();
            return of(entries, withStatements);
        } catch (IOException e) {
            throw new UncheckedIOException("The timeline broke off", e);
        }
    }

    static Stream<String> of(List<TimelineLine> entries, boolean withStatements) {
        return new TimelineText(entries, withStatements).lines();
    }

    private Stream<String> lines() {
        List<String> lines = new ArrayList<>();
        long elsewhere = 0;
        for (TimelineLine entry : entries) {
            if (isStatement(entry)) {
                if (!withStatements) {
                    elsewhere += isUnderAMeeting(entry) ? 0 : 1;
                    continue;
                }
                if (isUnderAMeeting(entry)) {
                    continue;
                }
            }
            lines.add(EntryText.of(entry));
            saidAt(entry).forEach(statement -> lines.add(EntryText.under(statement)));
        }
        if (lines.isEmpty()) {
            lines.add("Nothing on the timeline yet. Bring articles in with: parley ingest FILE");
        }
        if (elsewhere > 0) {
            lines.add("");
            lines.add(elsewhere + " statements made elsewhere are left out; --statements shows them.");
        }
        return lines.stream();
    }

    private boolean isUnderAMeeting(TimelineLine statement) {
        return entries.stream()
                .anyMatch(e -> e.type().equals("MEETING") && statement.saidAt().contains(e.id()));
    }

    private Stream<TimelineLine> saidAt(TimelineLine meeting) {
        return entries.stream()
                .filter(TimelineText::isStatement)
                .filter(statement -> statement.saidAt().contains(meeting.id()));
    }

    private static boolean isStatement(TimelineLine entry) {
        return entry.type().equals("STATEMENT");
    }
}
