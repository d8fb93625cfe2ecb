package dev.parley.extract.corenlp.meeting;

import dev.parley.extract.Channel;
import dev.parley.extract.LocationReport;
import dev.parley.extract.MeetingKind;
import dev.parley.extract.MeetingStatus;
import dev.parley.time.TimeSpan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** One meeting as it grows from mention to mention. */
final class Event {
    private final List<Candidate> mentions = new ArrayList<>();
    private final Company company = new Company();
    private final Map<String, LocationReport> places = new LinkedHashMap<>();
    private TimeSpan time = TimeSpan.unknown();
    private StatusReading status;
    private @Nullable String duration;

    Event(Candidate first) {
        status = first.status();
        add(first);
    }

    void add(Candidate mention) {
        mentions.add(mention);
        company.addAll(mention.company());
        mention.places().forEach(place -> places.putIfAbsent(place.id(), place));
        boolean moved = mention.status().explicit() && mention.status().status() == MeetingStatus.POSTPONED;
        time = moved && mention.time().isKnown() ? mention.time() : narrowed(mention.time());
        if (!mention.trigger().isAddition() && (mention.status().explicit() || !status.explicit())) {
            status = mention.status();
        }
        if (duration == null) {
            duration = mention.duration().orElse(null);
        }
    }

    private TimeSpan narrowed(TimeSpan told) {
        return time.isKnown() ? time.narrowedBy(told).orElse(time) : told;
    }

    List<Candidate> mentions() {
        return mentions;
    }

    Company company() {
        return company;
    }

    List<LocationReport> places() {
        return List.copyOf(places.values());
    }

    TimeSpan time() {
        return time;
    }

    StatusReading status() {
        return status;
    }

    Optional<String> duration() {
        return Optional.ofNullable(duration);
    }

    OptionalInt ordinal() {
        return mentions.stream()
                .map(Candidate::ordinal)
                .filter(OptionalInt::isPresent)
                .findFirst()
                .orElse(OptionalInt.empty());
    }

    int lastSentence() {
        return mentions.getLast().trigger().sentence().index();
    }

    /** The first kind told, unless a later word is more exact than "talks". */
    MeetingKind kind() {
        MeetingKind first = mentions.getFirst().kind();
        return first != MeetingKind.TALKS
                ? first
                : mentions.stream()
                        .filter(m -> !m.trigger().isAddition())
                        .map(Candidate::kind)
                        .filter(k -> k != MeetingKind.TALKS && k != MeetingKind.VISIT)
                        .findFirst()
                        .orElse(first);
    }

    /** What words say of it, else what the trigger implies; talks that have a place are in person. */
    Channel channel() {
        return mentions.stream()
                .flatMap(m -> m.channel().stream())
                .findFirst()
                .or(() -> mentions.stream()
                        .map(m -> m.trigger().rule().channel())
                        .filter(c -> c != Channel.UNKNOWN)
                        .findFirst())
                .orElse(places.isEmpty() || kind() == MeetingKind.INTERVIEW ? Channel.UNKNOWN : Channel.IN_PERSON);
    }
}
