package dev.parley.resolve;

import dev.parley.article.MixedScripts;
import dev.parley.extract.Act;
import dev.parley.extract.ActorKind;
import dev.parley.extract.Channel;
import dev.parley.extract.LocationKind;
import dev.parley.extract.MeetingKind;
import dev.parley.extract.MeetingStatus;
import dev.parley.extract.MoveKind;
import dev.parley.extract.Speech;
import dev.parley.time.TimeSpan;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The values of a thing, folded from its reports. */
public sealed interface Facts {

    /** Aliases without the name itself, sorted; titles sorted. What nobody sees in a name stands in the evidence alone. */
    record OfActor(String name, ActorKind kind, List<String> aliases, List<String> titles) implements Facts {
        public OfActor {
            String seen = MixedScripts.seen(name);
            name = seen;
            aliases = aliases.stream()
                    .map(MixedScripts::seen)
                    .filter(alias -> !alias.equals(seen))
                    .distinct()
                    .toList();
        }
    }

    /** Country is ISO 3166-1 alpha-2; coordinates are WGS 84 degrees. */
    record OfLocation(
            String name,
            LocationKind kind,
            @Nullable String country,
            @Nullable Double latitude,
            @Nullable Double longitude)
            implements Facts {}

    /** The history is in order of knowledge; the last entry's status is the status. */
    record OfMeeting(
            String name,
            MeetingKind kind,
            Channel channel,
            MeetingStatus status,
            TimeSpan time,
            @Nullable String duration,
            List<StatusTold> history)
            implements Facts {}

    /** That a report gave a meeting this status. */
    record StatusTold(MeetingStatus status, Instant knownFrom, ReportId report) {}

    record OfStatement(Words words, Speech speech, Act act, boolean conditional, TimeSpan time) implements Facts {}

    /**
     * A statement as the article words it; pieces of each part are joined by " … ".
     *
     * @param text what is said
     * @param source who says it: "they", "the president's office"; null where nobody is named
     * @param cue by which it is reported: "warned"; null where a colon or quotation marks alone do it
     */
    record Words(
            String text, @Nullable String source, @Nullable String cue) {}

    record OfProposal(String name) implements Facts {}

    /** One party's move on a proposal. */
    record OfMove(MoveKind move, TimeSpan time) implements Facts {}

    /** From its first meeting to its last. */
    record OfNegotiation(String name, TimeSpan time) implements Facts {}

    /**
     * A round of a negotiation that took place.
     *
     * @param place counted from 1, over those that are known
     * @param number which it is told to be; null when nobody tells
     */
    record OfRound(String name, int place, @Nullable Integer number, TimeSpan time) implements Facts {}

    record OfIssue(String name) implements Facts {}
}
