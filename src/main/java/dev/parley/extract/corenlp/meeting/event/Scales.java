package dev.parley.extract.corenlp.meeting.event;

import static dev.parley.extract.corenlp.parse.Grammar.dependents;
import static dev.parley.extract.corenlp.parse.Grammar.form;

import dev.parley.extract.ActorKind;
import dev.parley.extract.MeetingKind;
import dev.parley.extract.corenlp.actor.Actors;
import dev.parley.extract.corenlp.meeting.company.Company;
import dev.parley.extract.corenlp.meeting.trigger.Trigger;
import dev.parley.rules.RuleFile;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Keeps the rounds of a negotiation apart from what happens within them: a dinner, a session, two people who met. */
final class Scales {
    /** As many people as meet among themselves while a round goes on. */
    private static final int FEW = 3;

    private static final int LONG_DAYS = 3;

    private static final Pattern DAYS = Pattern.compile("P(?:[2-9]|\\d\\d)D");

    private enum Scale {
        ROUND,
        ENCOUNTER
    }

    private final Map<String, Scale> nouns =
            RuleFile.read("extract/meeting/scales.txt").table(row -> Scale.valueOf(row.get(1)));
    private final Actors actors;

    Scales(Actors actors) {
        this.actors = actors;
    }

    boolean differ(Event event, Candidate mention) {
        if (isEncounterDuring(event, mention) || isOfMoreDays(event, mention) || isOfABody(event, mention)) {
            return true;
        }
        Optional<Scale> now = of(mention);
        if (now.isEmpty()
                || !mention.trigger().isNoun()
                || isToldTogether(event, mention)
                || event.mentions().stream().anyMatch(m -> of(m).equals(now))) {
            return false;
        }
        boolean told = event.mentions().stream().anyMatch(m -> of(m).isPresent());
        return told || (now.get() == Scale.ROUND && isOfPeople(event, mention));
    }

    /** "Nine days of talks. A had seen B alone on Sunday." */
    private boolean isEncounterDuring(Event event, Candidate mention) {
        boolean lasts = event.time().days().filter(days -> days >= LONG_DAYS).isPresent();
        return lasts
                && !mention.trigger().isNoun()
                && !mention.trigger().isAddition()
                && mention.time().days().filter(days -> days == 1).isPresent()
                && mention.time().within(event.time())
                && mention.company().size() > 1
                && isOfPersons(mention.company())
                && event.mentions().stream().anyMatch(m -> of(m).equals(Optional.of(Scale.ROUND)));
    }

    /** "A saw B on Tuesday. The two days of talks dealt with borders." */
    private boolean isOfMoreDays(Event event, Candidate mention) {
        return mention.trigger().isNoun()
                && mention.company().isEmpty()
                && !mention.time().isKnown()
                && mention.duration()
                        .filter(length -> DAYS.matcher(length).matches())
                        .isPresent()
                && event.time().days().filter(days -> days == 1).isPresent()
                && isOfPersons(event.company())
                && event.mentions().stream().noneMatch(told -> told.trigger().isNoun());
    }

    /** "A met B. The commission held its first session": whose it is, is nobody who met. */
    private boolean isOfABody(Event event, Candidate mention) {
        Trigger trigger = mention.trigger();
        return trigger.isNoun()
                && !event.company().isEmpty()
                && isOfPersons(event.company())
                && dependents(trigger.sentence(), trigger.head(), "nmod:poss").stream()
                        .anyMatch(owner -> form(owner).equals("its"));
    }

    private boolean isOfPersons(Company company) {
        return company.actors().stream().allMatch(actor -> actors.get(actor).kind() == ActorKind.PERSON);
    }

    /** "A and B resumed their negotiations": one sentence on the same people. */
    private static boolean isToldTogether(Event event, Candidate mention) {
        return !mention.company().isEmpty()
                && event.lastSentence() == mention.trigger().sentence().index()
                && event.company().actors().equals(mention.company().actors());
    }

    /** A visit, or people who met: no round of a negotiation until a word says so. */
    private boolean isOfPeople(Event event, Candidate mention) {
        boolean people = isOfPersons(event.company());
        boolean few =
                people && event.company().size() <= FEW && mention.company().isEmpty();
        return event.kind() == MeetingKind.VISIT
                || (people
                        && (few
                                || event.mentions().stream()
                                        .noneMatch(m -> m.trigger().isNoun())));
    }

    /** Verbs of meeting tell of encounters between people, "talks" of either. */
    private Optional<Scale> of(Candidate mention) {
        Trigger trigger = mention.trigger();
        return trigger.words().stream()
                .flatMap(word -> Optional.ofNullable(nouns.get(form(word))).stream())
                .findFirst();
    }
}
