package dev.parley.extract;

import dev.parley.time.TimeSpan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one article tells of one meeting.
 *
 * @param id unique within the article
 * @param locations ids of {@link LocationReport}s of the same article, the narrowest first
 * @param duration ISO 8601, such as {@code PT5H}; null when the text gives none
 * @param mentions the words that name it: "met", "the talks", "the five-hour session"
 */
public record MeetingReport(
        String id,
        MeetingKind kind,
        Channel channel,
        MeetingStatus status,
        List<Participant> participants,
        List<String> locations,
        TimeSpan time,
        @Nullable String duration,
        List<Quotation> mentions) {
    public MeetingReport {
        participants = List.copyOf(participants);
        locations = List.copyOf(locations);
        mentions = List.copyOf(mentions);
    }
}
