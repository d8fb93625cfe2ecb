package dev.parley.extract.corenlp.meeting.event;

import dev.parley.extract.ActorKind;
import dev.parley.extract.Role;
import dev.parley.extract.corenlp.actor.Actors;
import dev.parley.extract.corenlp.meeting.company.Company;
import dev.parley.extract.corenlp.meeting.trigger.Trigger;
import dev.parley.extract.corenlp.parse.Grammar;
import dev.parley.rules.RuleFile;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells of which meeting more may be told long after it, by whom more is told. */
final class Additions {
    private static final int LEAD = 3;
    private static final int BEHIND = 8;
    private final List<String> alone =
            RuleFile.read("extract/meeting/alone.txt").lines();
    private final Set<String> comings =
            RuleFile.read("extract/meeting/comings.txt").words();
    private final Actors actors;

    Additions(Actors actors) {
        this.actors = actors;
    }

    /**
     * Whether it can only be of the meeting that the story opens with: who sat between them, hosted or watched, who came and
     * went, or the several who led the teams.
     */
    boolean isOfNews(Event event, Candidate mention) {
        Company company = mention.company();
        boolean news = event.firstSentence() < LEAD
                && event.status().explicit()
                && Compatibility.isPast(event.status().status());
        boolean beside = company.actors().stream().anyMatch(actor -> company.role(actor) != Role.PARTY);
        return news
                && event.mentions().stream().noneMatch(this::isOfTwoAlone)
                && (beside
                        || company.size() > 1
                        || comings.contains(Grammar.lemma(mention.trigger().word())));
    }

    /** "The two met one on one. In the meeting before, Ashton had sat in the chair": not at a talk of two. */
    boolean isOfOthers(Event event, Candidate mention) {
        return event.company().people(actors) == 2
                && event.mentions().stream().anyMatch(this::isOfTwoAlone)
                && mention.company().actors().stream()
                        .filter(actor -> actors.get(actor).kind() == ActorKind.PERSON)
                        .anyMatch(actor -> !event.company().actors().contains(actor));
    }

    /** "Met one on one for half an hour": who sat at a larger table did not sit there. */
    private boolean isOfTwoAlone(Candidate mention) {
        Trigger trigger = mention.trigger();
        String behind = trigger.sentence().tokens().stream()
                .skip(trigger.word().index())
                .limit(BEHIND)
                .map(token -> token.word().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" ", " ", " "));
        return alone.stream().anyMatch(words -> behind.contains(" " + words + " "));
    }
}
