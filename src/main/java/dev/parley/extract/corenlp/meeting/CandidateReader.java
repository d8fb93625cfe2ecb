package dev.parley.extract.corenlp.meeting;

import dev.parley.extract.MeetingStatus;
import dev.parley.extract.Role;
import dev.parley.extract.corenlp.actor.Actors;
import dev.parley.extract.corenlp.meeting.company.Company;
import dev.parley.extract.corenlp.meeting.company.Focus;
import dev.parley.extract.corenlp.meeting.company.Implied;
import dev.parley.extract.corenlp.meeting.company.Implied.Whom;
import dev.parley.extract.corenlp.meeting.company.PairsNamed;
import dev.parley.extract.corenlp.meeting.company.ParticipantFinder;
import dev.parley.extract.corenlp.meeting.company.SupportVerbs;
import dev.parley.extract.corenlp.meeting.event.Candidate;
import dev.parley.extract.corenlp.meeting.event.Compatibility;
import dev.parley.extract.corenlp.meeting.place.PlaceReader;
import dev.parley.extract.corenlp.meeting.status.OldPlans;
import dev.parley.extract.corenlp.meeting.status.StatusCues;
import dev.parley.extract.corenlp.meeting.status.StatusReader;
import dev.parley.extract.corenlp.meeting.status.StatusReading;
import dev.parley.extract.corenlp.meeting.time.DayCount;
import dev.parley.extract.corenlp.meeting.time.DurationReader;
import dev.parley.extract.corenlp.meeting.time.Edge;
import dev.parley.extract.corenlp.meeting.time.EdgeReader;
import dev.parley.extract.corenlp.meeting.time.TimeReader;
import dev.parley.extract.corenlp.meeting.trigger.Clause;
import dev.parley.extract.corenlp.meeting.trigger.EachOther;
import dev.parley.extract.corenlp.meeting.trigger.MeetingRule;
import dev.parley.extract.corenlp.meeting.trigger.MeetingRule.Party;
import dev.parley.extract.corenlp.meeting.trigger.MeetingRule.Verb;
import dev.parley.extract.corenlp.meeting.trigger.Reference;
import dev.parley.extract.corenlp.meeting.trigger.ReferenceReader;
import dev.parley.extract.corenlp.meeting.trigger.Trigger;
import dev.parley.extract.corenlp.parse.ComeTrue;
import dev.parley.extract.corenlp.parse.Grammar;
import dev.parley.time.TimeSpan;
import edu.stanford.nlp.ling.IndexedWord;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads all that one trigger tells, and refuses verbs that lack what makes them a meeting. */
final class CandidateReader {
    private static final Set<String> THEY = Set.of("they", "we", "both");
    private static final Set<MeetingStatus> AHEAD = Set.of(MeetingStatus.PLANNED, MeetingStatus.PROPOSED);
    private final SupportVerbs support = new SupportVerbs();
    private final StatusCues cues = new StatusCues();
    private final Clauses clauses = new Clauses(support, cues);
    private final StatusReader statuses = new StatusReader(cues);
    private final OldPlans oldPlans = new OldPlans(cues);
    private final ChannelReader channels = new ChannelReader();
    private final DurationReader durations = new DurationReader();
    private final EdgeReader edges = new EdgeReader();
    private final DayCount days = new DayCount();
    private final Sequel sequels = new Sequel(edges);
    private final ReferenceReader references = new ReferenceReader();
    private final ParticipantFinder participants;
    private final PlaceReader placeReader;
    private final TimeReader timeReader;
    private final Implied implied = new Implied();
    private final Focus focus;
    private final PairsNamed pairs;
    private final Actors actors;
    private final ComeTrue comeTrue;
    private final TimeSpan published;

    /**
     * Takes what is known of one article.
     *
     * @param published when it was
     */
    CandidateReader(
            PairsNamed pairs,
            Actors actors,
            PlaceReader placeReader,
            TimeReader timeReader,
            ComeTrue comeTrue,
            TimeSpan published) {
        this.comeTrue = comeTrue;
        this.published = published;
        this.pairs = pairs;
        this.focus = new Focus(actors);
        this.participants = new ParticipantFinder(support, cues, actors);
        this.placeReader = placeReader;
        this.timeReader = timeReader;
        this.actors = actors;
    }

    List<Candidate> read(Trigger trigger) {
        Clause clause = oldPlans.withoutOverdue(trigger, clauses.of(trigger));
        Reference reference = references.read(trigger);
        Optional<IndexedWord> sequel = sequels.verb(trigger, clause);
        if (sequel.isPresent()) {
            return Stream.of(
                            read(trigger, Sequel.before(clause, sequel.get()), reference),
                            read(
                                    trigger.shownBy(trigger.sentence().spanOf(sequel.get())),
                                    Sequel.after(trigger, clause, sequel.get()),
                                    Reference.OTHER))
                    .flatMap(Optional::stream)
                    .toList();
        }
        return read(trigger, clause, reference).stream().toList();
    }

    private Optional<Candidate> read(Trigger trigger, Clause clause, Reference reference) {
        if (trigger.rule() instanceof MeetingRule.Length) {
            return durations.read(trigger, clause).map(length -> Candidate.ofLength(trigger, length));
        }
        Company company = participants.find(trigger, clause);
        Implied.Meaning implication = implied.of(trigger, clause);
        int sentence = trigger.sentence().index();
        if (implication.whom() == Whom.SIDES) {
            company.standForSides();
        }
        if (implication.whom() == Whom.THOSE_NAMED && mayMeetOneAnother(trigger)) {
            focus.complete(company, sentence, implication.role());
            completeFromPair(company, trigger, implication.role());
            if (company.people(actors) == 0
                    && !company.isGroup(actors)
                    && !implication.role().isEmpty()) {
                // "The two foreign ministers", of whom the text names none.
                company.standForSides();
            }
        }
        company.leaveOutRepresented(actors);
        StatusReading read = statuses.read(trigger, clause);
        StatusReading told = AHEAD.contains(read.status()) && comeTrue.isSo(trigger.sentence())
                ? StatusReading.said(MeetingStatus.HELD)
                : read;
        StatusReading status = ofOldPlan(trigger, clause, told);
        Optional<Edge> edge = edges.read(trigger, clause);
        // "Put off for two weeks" is no length of the meeting.
        Optional<String> length =
                told.status() == MeetingStatus.POSTPONED ? Optional.empty() : durations.read(trigger, clause);
        Candidate candidate = new Candidate(
                trigger,
                company,
                status,
                channels.read(trigger, clause),
                told.status() == MeetingStatus.PLANNED && oldPlans.tells(trigger, clause)
                        ? List.of()
                        : placeReader.read(trigger, clause),
                timeReader.lasting(trigger, counted(trigger, time(trigger, clause, status), status), length, edge),
                status.status() == MeetingStatus.POSTPONED && timeReader.isMoved(trigger, clause),
                edge,
                length,
                reference,
                references.ordinal(trigger));
        if (trigger.rule() instanceof Verb verb && !isMeeting(candidate, verb, implication.whom())) {
            return Optional.empty();
        }
        focus.on(company, sentence);
        return Optional.of(candidate);
    }

    /** "A and B gave a statement. The two had dined on Monday." */
    private void completeFromPair(Company company, Trigger trigger, String role) {
        if (company.people(actors) == 0 && role.isEmpty()) {
            pairs.before(trigger.sentence()).forEach(actor -> company.add(actor, Role.PARTY));
        }
        int number = implied.number(trigger);
        if (company.people(actors) == 0 && number > 1) {
            pairs.onlyOnes(trigger.sentence(), number).stream()
                    .filter(actor -> role.isEmpty() || mayBear(actor, role))
                    .forEach(actor -> company.add(actor, Role.PARTY));
        }
    }

    /** Of somebody whose title the text does not tell nothing speaks against it. */
    private boolean mayBear(String actor, String role) {
        List<String> titles = actors.get(actor).titles();
        return titles.isEmpty() || titles.stream().anyMatch(title -> title.endsWith(role));
    }

    /** "The round had been due to open on Monday but was pushed back" says nothing of what the story tells of it as held. */
    private StatusReading ofOldPlan(Trigger trigger, Clause clause, StatusReading told) {
        boolean moved = told.status() == MeetingStatus.POSTPONED && timeReader.isMoved(trigger, clause);
        return oldPlans.tells(trigger, clause) && told.status() != MeetingStatus.CANCELLED && !moved
                ? StatusReading.supposed(told.status())
                : told;
    }

    private static boolean mayMeetOneAnother(Trigger trigger) {
        return !(trigger.rule() instanceof Verb verb)
                || verb.parties().contains(Party.EACH_OTHER)
                || EachOther.isTold(trigger.sentence(), trigger.word());
    }

    private TimeSpan counted(Trigger trigger, TimeSpan told, StatusReading status) {
        return Compatibility.isPast(status.status()) ? days.since(trigger.sentence(), told) : told;
    }

    private TimeSpan time(Trigger trigger, Clause clause, StatusReading status) {
        if (status.status() == MeetingStatus.POSTPONED && status.explicit()) {
            return timeReader.postponed(trigger, clause);
        }
        if (status.status() == MeetingStatus.CANCELLED && status.explicit()) {
            return timeReader.calledOff(
                    trigger,
                    clause,
                    word -> cues.at(trigger.sentence(), word).equals(Optional.of(MeetingStatus.CANCELLED)));
        }
        TimeSpan time = timeReader.read(trigger, clause);
        if (oldPlans.tells(trigger, clause)) {
            return TimeSpan.unknown();
        }
        if (AHEAD.contains(status.status()) && status.explicit()) {
            return timeReader.ahead(time, trigger, published);
        }
        if (time.isKnown() || !Compatibility.isPast(status.status())) {
            return time;
        }
        TimeSpan days = timeReader.goingOn(trigger, clause, published);
        return days.isKnown() || status.status() != MeetingStatus.HELD ? days : timeReader.latest(trigger, clause);
    }

    private boolean isMeeting(Candidate candidate, Verb verb, Whom whom) {
        Company company = candidate.company();
        if (verb.parties().contains(Party.PEOPLE) && !company.isOfPeople(actors)) {
            return false;
        }
        boolean placed = !candidate.places().isEmpty();
        if (verb.parties().contains(Party.SEATED) && (!placed || company.size() != 2)) {
            return false;
        }
        boolean bare = verb.parties().contains(Party.SETTING)
                && !placed
                && !candidate.time().isKnown()
                && candidate.duration().isEmpty()
                && candidate.channel().isEmpty()
                && company.isAlone();
        if (company.size() >= 2) {
            return !bare;
        }
        if (verb.parties().contains(Party.PLACE)) {
            return placed && !company.isEmpty();
        }
        return verb.parties().contains(Party.EACH_OTHER) && isSettingEnough(candidate, whom);
    }

    /** Of one whom the text names, or of those whom it leaves to be understood. */
    private boolean isSettingEnough(Candidate candidate, Whom whom) {
        Company company = candidate.company();
        boolean placed = !candidate.places().isEmpty();
        boolean timed = candidate.time().isKnown();
        return whom == Whom.NOBODY
                ? (placed || (timed && (company.isGroup(actors) || isCoordinated(candidate.trigger()))))
                        && !company.isEmpty()
                        && isSubjectPlural(candidate.trigger())
                : placed || timed || candidate.reference() == Reference.OTHER;
    }

    /** "The dockers and the port met": two at least, whether or not both are known. */
    private static boolean isCoordinated(Trigger trigger) {
        return Grammar.subjects(trigger.sentence(), trigger.word()).stream()
                .anyMatch(subject -> Grammar.has(trigger.sentence(), subject, "conj:and"));
    }

    /** "The leaders met in Bern": one group is enough for a verb of meeting one another. */
    private static boolean isSubjectPlural(Trigger trigger) {
        return Grammar.subjects(trigger.sentence(), trigger.word()).stream()
                .anyMatch(subject -> subject.tag().endsWith("S")
                        || THEY.contains(Grammar.form(subject))
                        || Grammar.has(trigger.sentence(), subject, "conj:and"));
    }
}
