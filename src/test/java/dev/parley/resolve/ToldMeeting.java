package dev.parley.resolve;

import dev.parley.extract.Channel;
import dev.parley.extract.MeetingKind;
import dev.parley.extract.MeetingStatus;
import dev.parley.extract.Role;
import dev.parley.time.TimeSpan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What an invented article tells of a meeting; what is not set is not told. */
public final class ToldMeeting {
    private final MeetingKind kind;
    private final MeetingStatus status;
    private final Map<String, Role> roles = new LinkedHashMap<>();
    private final List<String> places = new ArrayList<>();
    private Channel channel = Channel.UNKNOWN;
    private TimeSpan time = TimeSpan.unknown();
    private String words = "met";
    private @Nullable String length;

    private ToldMeeting(MeetingKind kind, MeetingStatus status) {
        this.kind = kind;
        this.status = status;
    }

    static ToldMeeting of(MeetingKind kind, MeetingStatus status) {
        return new ToldMeeting(kind, status);
    }

    static ToldMeeting held() {
        return of(MeetingKind.TALKS, MeetingStatus.HELD);
    }

    static ToldMeeting planned() {
        return of(MeetingKind.TALKS, MeetingStatus.PLANNED);
    }

    static ToldMeeting cancelled() {
        return of(MeetingKind.TALKS, MeetingStatus.CANCELLED);
    }

    static ToldMeeting putOff() {
        return of(MeetingKind.TALKS, MeetingStatus.POSTPONED);
    }

    ToldMeeting of(String... parties) {
        for (String party : parties) {
            roles.put(party, Role.PARTY);
        }
        return this;
    }

    ToldMeeting by(String mediator) {
        roles.put(mediator, Role.MEDIATOR);
        return this;
    }

    ToldMeeting in(String place) {
        places.add(place);
        return this;
    }

    ToldMeeting over(Channel told) {
        channel = told;
        return this;
    }

    ToldMeeting at(TimeSpan told) {
        time = told;
        return this;
    }

    ToldMeeting on(String day) {
        return at(TimeSpan.day(LocalDate.parse(day)));
    }

    /** In ISO 8601. */
    ToldMeeting lasting(String told) {
        length = told;
        return this;
    }

    /** The words that name it: "the third round". */
    ToldMeeting as(String named) {
        words = named;
        return this;
    }

    MeetingKind kind() {
        return kind;
    }

    MeetingStatus status() {
        return status;
    }

    Map<String, Role> roles() {
        return roles;
    }

    List<String> places() {
        return places;
    }

    Channel channel() {
        return channel;
    }

    TimeSpan time() {
        return time;
    }

    @Nullable
    String length() {
        return length;
    }

    String words() {
        return words;
    }
}
