package dev.parley.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A rule file or word list under {@code /dev/parley/}: one rule a line. A {@code #} that begins the line or stands
 * behind a space, with a space or nothing behind it, begins a comment; blank lines count for nothing.
 *
 * @param name path below that folder, beginning with the room
 */
public record RuleFile(String name, List<String> lines) {
    private static final String FOLDER = "/dev/parley/";
    private static final Pattern COMMENT = Pattern.compile("(?:^|\\s)#(?:\\s.*)?$");
    private static final Pattern BAR = Pattern.compile("\\|");
    /** Those read before: many who need a list are made anew for each article. */
    private static final Map<String, Optional<RuleFile>> READ = new ConcurrentHashMap<>();

    private static final Pattern SPACED_BAR = Pattern.compile("\\s+\\|\\s+");

    public RuleFile {
        lines = List.copyOf(lines);
    }

    /** The file of that name; an error when there is none. */
    public static RuleFile read(String name) {
        return optional(name).orElseThrow(() -> new IllegalStateException("No rule file " + FOLDER + name));
    }

    /** The file of that name, if there is one. */
    public static Optional<RuleFile> optional(String name) {
        return READ.computeIfAbsent(name, RuleFile::onPath);
    }

    private static Optional<RuleFile> onPath(String name) {
        try (@Nullable InputStream in = RuleFile.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                return Optional.empty();
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Optional.of(new RuleFile(name, entries(text.lines())));
        } catch (IOException e) {
            throw new UncheckedIOException("Rule file " + FOLDER + name + " could not be read", e);
        }
    }

    /** What is left of lines without comments and blank ones. */
    public static List<String> entries(Stream<String> lines) {
        return lines.map(line -> COMMENT.matcher(line).replaceFirst("").strip())
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** The columns of each line, parted by any {@code |}. */
    public List<List<String>> rows() {
        return columns(BAR);
    }

    /** The columns of each line where a column may hold a bar of its own, as patterns do: bars with spaces part them. */
    public List<List<String>> patternRows() {
        return columns(SPACED_BAR);
    }

    /** The first columns. */
    public Set<String> words() {
        Set<String> words = new LinkedHashSet<>();
        rows().forEach(row -> words.add(row.getFirst()));
        return words;
    }

    /** First column to whatever is read from its row; a first column that stands twice is refused. */
    public <T> Map<String, T> table(Function<List<String>, T> reading) {
        Map<String, T> table = new LinkedHashMap<>();
        rows().forEach(row -> put(table, row.getFirst(), reading.apply(row)));
        return table;
    }

    /** Lines of the form {@code key SEPARATOR value}; a key that stands twice is refused. */
    public Map<String, String> pairs(char separator) {
        Map<String, String> pairs = new LinkedHashMap<>();
        for (String line : lines) {
            int at = line.indexOf(separator);
            if (at < 0) {
                throw new IllegalStateException(name + " has a line without '" + separator + "': " + line);
            }
            put(pairs, line.substring(0, at).strip(), line.substring(at + 1).strip());
        }
        return pairs;
    }

    private <T> void put(Map<String, T> table, String key, T value) {
        if (table.put(key, value) != null) {
            throw new IllegalStateException("'" + key + "' stands twice in " + name);
        }
    }

    private List<List<String>> columns(Pattern bar) {
        return lines.stream()
                .map(line ->
                        Arrays.stream(bar.split(line, -1)).map(String::strip).toList())
                .toList();
    }
}
