package dev.parley.api.query;

import dev.parley.timeline.Actor;
import dev.parley.timeline.Link;
import dev.parley.timeline.ThingAt;
import java.util.List;
import java.util.Objects;

/**
 * Somebody at a meeting.
 *
 * @param reports that tell of it
 */
public record Participant(String role, Actor actor, List<ThingAt> reports) {

    static Participant of(Link link) {
        Actor actor = (Actor) link.target();
        return new Participant(
                Objects.requireNonNull(link.role(), "a participant without a role"), actor, link.reportsAt());
    }
}
