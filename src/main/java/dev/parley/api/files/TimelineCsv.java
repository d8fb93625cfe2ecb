package dev.parley.api.files;

import dev.parley.timeline.TimelineLine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The timeline as RFC 4180 CSV that a spreadsheet takes for text: no cell is ever a formula, and none holds a character
 * that steers a terminal.
 */
public final class TimelineCsv implements TimelineWriter {
    private static final List<String> HEADER = List.of(
            "type",
            "id",
            "earliest",
            "latest",
            "edtf",
            "precision",
            "certainty",
            "status",
            "kind",
            "channel",
            "duration",
            "participants",
            "places",
            "speaker",
            "act",
            "source",
            "cue",
            "text",
            "move",
            "proposal",
            "sourceCount",
            "reportCount",
            "disputed",
            "evidence");

    private static final Pattern STEERING = Pattern.compile("[\\p{Cc}&&[^\t\n\r]]");

    private final Writer out;

    TimelineCsv(Writer out) {
        this.out = out;
        row(Stream.<@Nullable String>of(HEADER.toArray(String[]::new)));
    }

    @Override
    public void write(TimelineLine line) {
        TimelineLine.Time time = line.time();
        row(Stream.<@Nullable String>of(
                line.type(),
                line.id(),
                time.earliest(),
                time.latest(),
                time.edtf(),
                time.precision(),
                line.certainty().name(),
                line.status(),
                line.kind(),
                line.channel(),
                line.duration(),
                joined(line.participants(), TimelineLine.Party::name),
                joined(line.places(), TimelineLine.Place::name),
                line.speaker() == null ? null : line.speaker().name(),
                line.act(),
                line.source(),
                line.cue(),
                line.text(),
                line.move(),
                line.proposal() == null ? null : line.proposal().name(),
                String.valueOf(line.sourceCount()),
                String.valueOf(line.reportCount()),
                String.valueOf(line.disputed()),
                joined(line.evidence(), quote -> quote.articleId() + ": " + quote.quote())));
    }

    @Override
    public void end() {
        // A CSV file ends with its last row.
    }

    private void row(Stream<@Nullable String> cells) {
        try {
            out.write(cells.map(TimelineCsv::cell).collect(Collectors.joining(",", "", "\r\n")));
        } catch (IOException e) {
            throw new UncheckedIOException("The reader of the export is gone", e);
        }
    }

    private static <T> String joined(List<T> list, Function<T, @Nullable String> text) {
        return list.stream().map(text).filter(Objects::nonNull).collect(Collectors.joining("; "));
    }

    public static String cell(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            return "";
        }
        String visible = STEERING.matcher(text).replaceAll("\uFFFD");
        String plain = "=+-@\t\r".indexOf(visible.charAt(0)) >= 0 ? "'" + visible : visible;
        boolean quoted = plain.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return quoted ? '"' + plain.replace("\"", "\"\"") + '"' : plain;
    }
}
