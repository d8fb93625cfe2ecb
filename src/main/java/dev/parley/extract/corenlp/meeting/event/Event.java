package dev.parley.extract.corenlp.meeting.event;

import dev.parley.extract.Channel;
import dev.parley.extract.LocationReport;
import dev.parley.extract.MeetingKind;
import dev.parley.extract.MeetingStatus;
import dev.parley.extract.corenlp.meeting.company.Company;
import dev.parley.extract.corenlp.meeting.status.StatusReading;
import dev.parley.extract.corenlp.meeting.trigger.Reference;
import dev.parley.time.TimeSpan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One meeting as it grows from mention to mention. */
public final class Event {
    private static final Set<MeetingStatus> PLANS = Set.of(MeetingStatus.PLANNED, MeetingStatus.PROPOSED);
    private static final Set<MeetingStatus> UNDONE =
            Set.of(MeetingStatus.POSTPONED, MeetingStatus.CANCELLED, MeetingStatus.DENIED);
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

    public void add(Candidate mention) {
        mentions.add(mention);
        company.addAll(mention.company());
        mention.places().forEach(place -> places.putIfAbsent(place.id(), place));
        boolean moved = mention.status().explicit() && mention.status().status() == MeetingStatus.POSTPONED;
        time = moved && mention.time().isKnown() && (mention.anew() || !isOldDay(mention.time()))
                ? mention.time()
                : narrowed(mention.time());
        if (mentions.size() > 1 && overrules(mention)) {
            status = mention.status();
        }
        if (duration == null) {
            duration = mention.duration().orElse(null);
        }
    }

    /** The latest word wins; but what was called off or put off stays so when its old plan is mentioned. */
    private boolean overrules(Candidate mention) {
        if (mention.trigger().isAddition()
                || (status.explicit() && !mention.status().explicit())) {
            return false;
        }
        boolean supposing =
                mention.status().status() == MeetingStatus.PROPOSED && mention.reference() == Reference.DEFINITE;
        if (supposing && mentions.size() > 1) {
            return false;
        }
        boolean plan = PLANS.contains(mention.status().status());
        // "Arrived for possible talks": the visit takes place whatever comes of them.
        if (plan
                && kind() == MeetingKind.VISIT
                && mention.kind() != MeetingKind.VISIT
                && Compatibility.isPast(status.status())) {
            return false;
        }
        return !(plan && UNDONE.contains(status.status()));
    }

    /** "Was put off to Thursday. The meeting, due today, was rescheduled": what is put off is put off to later. */
    private boolean isOldDay(TimeSpan told) {
        return mentions.size() > 1
                && status.status() == MeetingStatus.POSTPONED
                && time.isKnown()
                && told.definitelyBefore(time);
    }

    /** A day within several that a meeting lasts is no better time for it. */
    private TimeSpan narrowed(TimeSpan told) {
        if (!time.isKnown()) {
            return told;
        }
        if (!told.isKnown() || (isLasting(time) && told.within(time))) {
            return time;
        }
        return isLasting(told) && time.within(told)
                ? told
                : time.narrowedBy(told).orElse(time);
    }

    private static boolean isLasting(TimeSpan span) {
        return span.edtf().matches("\\d.*/\\d.*");
    }

    public List<Candidate> mentions() {
        return mentions;
    }

    public Company company() {
        return company;
    }

    public List<LocationReport> places() {
        return List.copyOf(places.values());
    }

    public TimeSpan time() {
        return time;
    }

    public StatusReading status() {
        return status;
    }

    public Optional<String> duration() {
        return Optional.ofNullable(duration);
    }

    public OptionalInt ordinal() {
        return mentions.stream()
                .map(Candidate::ordinal)
                .filter(OptionalInt::isPresent)
                .findFirst()
                .orElse(OptionalInt.empty());
    }

    public int firstSentence() {
        return mentions.getFirst().trigger().sentence().index();
    }

    int lastSentence() {
        return mentions.getLast().trigger().sentence().index();
    }

    /** The first kind told, unless a later word is more exact than "talks". */
    public MeetingKind kind() {
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
    public Channel channel() {
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
