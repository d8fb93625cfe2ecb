package dev.parley.resolve;

import dev.parley.rules.RuleFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The taxonomy of issues: which of them words speak of. */
public final class Issues {
    private static final String LIST = "resolve/issues.txt";

    private final Map<Issue, Pattern> patterns = new LinkedHashMap<>();

    private Issues(List<String> lines) {
        Map<Issue, List<String>> words = new LinkedHashMap<>();
        lines.forEach(line -> add(line, words));
        words.forEach((issue, of) -> patterns.put(issue, pattern(of)));
    }

    /** Those that come with Parley. */
    public static Issues standard() {
        return new Issues(RuleFile.read(LIST).lines());
    }

    /** Those that come with Parley, and what a file of the same form adds. */
    public static Issues with(Path more) {
        try (Stream<String> lines = Files.lines(more)) {
            return new Issues(Stream.concat(RuleFile.read(LIST).lines().stream(), RuleFile.entries(lines).stream())
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the issues of " + more, e);
        }
    }

    /** In the order of their names. */
    public List<Issue> all() {
        return patterns.keySet().stream().sorted().toList();
    }

    /** What the words speak of. */
    public NavigableSet<Issue> in(String text) {
        return patterns.entrySet().stream()
                .filter(issue -> issue.getValue().matcher(text).find())
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static void add(String line, Map<Issue, List<String>> words) {
        String[] parts = line.split(":", 2);
        if (parts.length != 2) {
            throw new IllegalStateException("An issue has no ':' behind its name: " + line);
        }
        Arrays.stream(parts[1].split("\\|"))
                .map(String::strip)
                .forEach(phrase -> words.computeIfAbsent(new Issue(parts[0].strip()), issue -> new ArrayList<>())
                        .add(phrase));
    }

    private static Pattern pattern(List<String> phrases) {
        String any = phrases.stream()
                .map(phrase ->
                        Pattern.quote(phrase).replace("*", "\\E\\p{L}*\\Q").replace(" ", "\\E\\s+\\Q"))
                .collect(Collectors.joining("|"));
        return Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + any + ")(?![\\p{L}\\p{N}])", Pattern.CASE_INSENSITIVE);
    }
}
