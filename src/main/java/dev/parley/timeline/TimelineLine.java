package dev.parley.timeline;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the timeline with everything that a text or a file shows of it.
 *
 * @param type {@code MEETING}, {@code STATEMENT} or {@code MOVE}
 * @param speaker who said it, or who moved
 * @param source the words for who made a statement
 * @param cue the words by which a statement is reported
 * @param saidAt ids of the meetings it was said at
 * @param about ids of the things it is about
 */
public record TimelineLine(
        String type,
        String id,
        Time time,
        Certainty certainty,
        @Nullable String status,
        @Nullable String kind,
        @Nullable String channel,
        @Nullable String duration,
        List<Party> participants,
        List<Place> places,
        @Nullable Party speaker,
        @Nullable String act,
        @Nullable String speech,
        @Nullable String text,
        @Nullable String source,
        @Nullable String cue,
        boolean conditional,
        List<Party> addressees,
        List<String> saidAt,
        List<String> about,
        @Nullable String move,
        @Nullable Named proposal,
        int sourceCount,
        int reportCount,
        boolean disputed,
        List<Quote> evidence) {

    /** The cue where it tells more than that something was said: without it, words after "warned" read as a promise. */
    public Optional<String> tellingCue() {
        return Optional.ofNullable(cue).filter(words -> !PlainCues.contains(words));
    }

    /** Bounds as instants, null when open; {@code edtf} is empty when the time is unknown. */
    public record Time(@Nullable String earliest, @Nullable String latest, String edtf, String precision) {}

    /** @param role for participants of a meeting */
    public record Party(
            String id,
            @Nullable String name,
            @Nullable String kind,
            @Nullable String role) {}

    /** Where a meeting is held. */
    public record Place(
            String id, @Nullable String name, @Nullable String country) {}

    /** Something by its id and name. */
    public record Named(String id, @Nullable String name) {}

    /** The words that tell of it. */
    public record Quote(
            String articleId,
            @Nullable String publisher,
            @Nullable String title,
            @Nullable String url,
            int start,
            int end,
            String quote,
            @Nullable String basis) {}
}
