package dev.parley.cli;

import dev.parley.cli.ParleyClient.Parameter;
import dev.parley.timeline.TimelineLine;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/**
 * The timeline as lines that people read: each meeting and move with what was said there under it. An entry is read,
 * written as its line and let go, since what was said at a meeting can come before it and after it.
 */
final class TimelineText {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final boolean withStatements;
    private final List<Kept> kept = new ArrayList<>();
    private final Set<String> meetings = new HashSet<>();
    private final Map<String, List<String>> saidAt = new HashMap<>();

    /**
     * What is kept of an entry.
     *
     * @param id what can be said there, for a meeting
     * @param at the meetings of a statement
     */
    private record Kept(String line, String id, List<String> at, boolean isShown) {}

    private TimelineText(boolean withStatements) {
        this.withStatements = withStatements;
    }

    static Stream<String> of(ParleyClient client, List<Parameter> filter, boolean withStatements) {
        TimelineText text = new TimelineText(withStatements);
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(client.get("/export/timeline.jsonl", filter), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                text.add(JSON.readValue(line, TimelineLine.class));
            }
        } catch (IOException e) {
            throw client.brokenOff(e);
        }
        return text.lines();
    }

    static Stream<String> of(List<TimelineLine> entries, boolean withStatements) {
        TimelineText text = new TimelineText(withStatements);
        entries.forEach(text::add);
        return text.lines();
    }

    private void add(TimelineLine entry) {
        if (!entry.type().equals("STATEMENT")) {
            if (entry.type().equals("MEETING")) {
                meetings.add(entry.id());
            }
            kept.add(new Kept(EntryText.of(entry), entry.id(), List.of(), true));
            return;
        }
        if (!entry.saidAt().isEmpty()) {
            String under = EntryText.under(entry);
            entry.saidAt()
                    .forEach(meeting -> saidAt.computeIfAbsent(meeting, m -> new ArrayList<>(1))
                            .add(under));
        }
        String line = withStatements ? EntryText.of(entry) : "";
        kept.add(new Kept(line, "", entry.saidAt(), withStatements));
    }

    private Stream<String> lines() {
        List<Kept> listed = kept.stream()
                .filter(entry -> entry.at().stream().noneMatch(meetings::contains))
                .toList();
        List<Kept> shown = listed.stream().filter(Kept::isShown).toList();
        Stream<String> entries = shown.isEmpty()
                ? Stream.of("Nothing on the timeline yet. Bring articles in with: parley ingest FILE")
                : shown.stream().flatMap(this::withWhatWasSaid);
        int elsewhere = listed.size() - shown.size();
        return elsewhere == 0
                ? entries
                : Stream.concat(
                        entries,
                        Stream.of("", elsewhere + " statements made elsewhere are left out; --statements shows them."));
    }

    private Stream<String> withWhatWasSaid(Kept entry) {
        return Stream.concat(Stream.of(entry.line()), saidAt.getOrDefault(entry.id(), List.of()).stream());
    }
}
