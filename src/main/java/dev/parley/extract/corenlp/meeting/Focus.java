package dev.parley.extract.corenlp.meeting;

import dev.parley.extract.corenlp.actor.Actors;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Those last told of as meeting, whom "they" and "the two" mean soon after. Mutable while an article is read. */
final class Focus {
    private static final int FAR = 3;
    private final Actors actors;
    private @Nullable Company last;
    private int sentence;

    Focus(Actors actors) {
        this.actors = actors;
    }

    /** Adds those in focus who have the role where nobody else is known to be meant. */
    void complete(Company company, int at, String role) {
        boolean near = last != null && at - sentence <= FAR && company.people(actors) == 0;
        if (last != null && near && last.counterparts().stream().allMatch(actor -> bears(actor, role))) {
            last.counterparts().forEach(actor -> company.add(actor, last.role(actor)));
        }
    }

    private boolean bears(String actor, String role) {
        return role.isEmpty()
                || actors.get(actor).titles().stream()
                        .anyMatch(title -> title.toLowerCase(Locale.ROOT).endsWith(role));
    }

    void on(Company company, int at) {
        if (company.counterparts().size() >= 2) {
            last = company;
            sentence = at;
        }
    }
}
