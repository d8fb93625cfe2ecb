package dev.parley.extract.corenlp.meeting.company;

import dev.parley.extract.Role;
import dev.parley.extract.corenlp.actor.Actors;
import dev.parley.rules.RuleFile;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Those last told of as meeting, whom "they" and "the two" mean soon after. Mutable while an article is read. */
public final class Focus {
    private static final int FAR = 3;
    private final Set<String> counterparts =
            RuleFile.read("extract/meeting/counterparts.txt").words();
    private final Actors actors;
    private @Nullable Company last;
    private int sentence;

    public Focus(Actors actors) {
        this.actors = actors;
    }

    /** Adds those in focus who have the role where nobody else is known to be meant. */
    public void complete(Company company, int at, String role) {
        if (company.people(actors) > 0) {
            return;
        }
        if (last != null && at - sentence <= FAR && mayBear(last.counterparts(), role)) {
            last.counterparts().forEach(actor -> company.add(actor, Role.PARTY));
        }
    }

    /** "Her Turkish counterpart" has the title of the one whose counterpart he is. */
    private boolean mayBear(List<String> met, String role) {
        return role.isEmpty()
                || (met.stream().anyMatch(actor -> bears(actor, role))
                        && met.stream().allMatch(actor -> bears(actor, role) || isCounterpart(actor)));
    }

    private boolean isCounterpart(String actor) {
        return counterparts.stream().anyMatch(word -> bears(actor, word));
    }

    private boolean bears(String actor, String role) {
        return actors.get(actor).titles().stream()
                .anyMatch(title -> title.toLowerCase(Locale.ROOT).endsWith(role));
    }

    public void on(Company company, int at) {
        if (company.counterparts().size() >= 2) {
            last = company;
            sentence = at;
        }
    }
}
