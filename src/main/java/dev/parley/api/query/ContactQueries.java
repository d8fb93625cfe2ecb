package dev.parley.api.query;

import dev.parley.api.InputRefused;
import dev.parley.timeline.Actor;
import dev.parley.timeline.ContactGap;
import dev.parley.timeline.Contacts;
import dev.parley.timeline.Finder;
import dev.parley.timeline.Meeting;
import dev.parley.timeline.Moment;
import dev.parley.timeline.Thing;
import dev.parley.timeline.ThingAt;
import dev.parley.timeline.Window;
import graphql.schema.DataFetchingEnvironment;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Contact and silence between parties. */
@Controller
class ContactQueries {
    private static final int MOST_PARTIES = 10;

    private final Finder finder;
    private final Contacts contacts;

    ContactQueries(Finder finder, Contacts contacts) {
        this.finder = finder;
        this.contacts = contacts;
    }

    /** Times without contact, in whole days. */
    record ContactGaps(List<Actor> parties, int contacts, int unplaced, List<Gap> gaps, boolean hasMore) {

        /** One of them. */
        record Gap(Meeting after, @Nullable Meeting before, long minimumDays, long maximumDays) {

            static Gap of(ContactGap gap) {
                return new Gap(
                        gap.after(),
                        gap.before(),
                        gap.minimum().toDays(),
                        gap.maximum().plusDays(1).minusNanos(1).toDays());
            }
        }
    }

    /** The first contact that is known, and what may have been before it. */
    record FirstContact(List<Actor> parties, @Nullable Meeting meeting, List<Meeting> possiblyEarlier) {}

    @QueryMapping
    ContactGaps contactGaps(@Argument("parties") List<String> ids, DataFetchingEnvironment field) {
        Moment moment = Asked.moment(field);
        int size = Window.forward(Asked.or(Window.DEFAULT_SIZE, "first", field), null, false)
                .size();
        List<Actor> parties = parties(ids, moment);
        Contacts.Silence silence = contacts.gaps(
                parties.stream().map(Actor::id).toList(),
                Asked.or(false, "indirect", field),
                Duration.ofDays(Asked.or(1, "minimumDays", field)),
                moment);
        return new ContactGaps(
                parties,
                silence.contacts(),
                silence.unplaced(),
                silence.gaps().stream().limit(size).map(ContactGaps.Gap::of).toList(),
                silence.gaps().size() > size);
    }

    @QueryMapping
    FirstContact firstContact(@Argument("parties") List<String> ids, DataFetchingEnvironment field) {
        Moment moment = Asked.moment(field);
        List<Actor> parties = parties(ids, moment);
        Contacts.First first = contacts.first(parties.stream().map(Actor::id).toList(), moment);
        return new FirstContact(parties, first.meeting(), first.possiblyEarlier());
    }

    private List<Actor> parties(List<String> ids, Moment moment) {
        if (ids.size() > MOST_PARTIES) {
            throw new InputRefused("TOO_MANY_IDS", "At most " + MOST_PARTIES + " parties, not " + ids.size());
        }
        List<ThingAt> wanted = ids.stream().map(id -> new ThingAt(id, moment)).toList();
        Map<ThingAt, Thing> found = finder.things(wanted);
        return wanted.stream().map(id -> actor(id, found.get(id))).distinct().toList();
    }

    private static Actor actor(ThingAt id, @Nullable Thing found) {
        if (found instanceof Actor actor) {
            return actor;
        }
        throw new InputRefused("NO_SUCH_ACTOR", "No actor has the id '" + id.id() + "'");
    }
}
