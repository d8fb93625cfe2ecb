package dev.parley.api.files;

import dev.parley.api.Title;
import dev.parley.timeline.TimelineLine;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a line of the timeline may be called, and the words behind it. */
final class LineTitle {
    private LineTitle() {}

    static String of(TimelineLine line) {
        String speaker = line.speaker() == null ? line.source() : line.speaker().name();
        return switch (line.type()) {
            case "STATEMENT" ->
                (speaker == null ? "" : speaker + cue(line) + ": ") + Title.shortened(text(line.text()));
            case "MOVE" ->
                Title.spoken(text(line.move()))
                        + (line.proposal() == null
                                ? ""
                                : ": " + text(line.proposal().name()))
                        + (speaker == null ? "" : " (" + speaker + ")");
            default -> meeting(line);
        };
    }

    private static String cue(TimelineLine line) {
        return line.tellingCue().map(cue -> " (" + cue + ")").orElse("");
    }

    static String status(TimelineLine line) {
        return text(line.status()).toLowerCase(Locale.ROOT);
    }

    /** A line for every quotation. */
    static String evidence(TimelineLine line) {
        return line.evidence().stream()
                .map(quote ->
                        "“" + quote.quote() + "” — " + Objects.requireNonNullElse(quote.publisher(), quote.articleId()))
                .collect(Collectors.joining("\n"));
    }

    private static String meeting(TimelineLine line) {
        String names = line.participants().stream()
                .map(TimelineLine.Party::name)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        String place = line.places().isEmpty()
                ? ""
                : ", " + text(line.places().getFirst().name());
        return Title.spoken(Objects.requireNonNullElse(line.kind(), "MEETING"))
                + (names.isEmpty() ? "" : ": " + names)
                + place;
    }

    private static String text(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
