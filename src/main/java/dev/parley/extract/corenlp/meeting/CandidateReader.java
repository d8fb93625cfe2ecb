package dev.parley.extract.corenlp.meeting;

import dev.parley.extract.ActorKind;
import dev.parley.extract.Channel;
import dev.parley.extract.LocationReport;
import dev.parley.extract.MeetingStatus;
import dev.parley.extract.corenlp.actor.Actors;
import dev.parley.extract.corenlp.meeting.MeetingRule.Party;
import dev.parley.extract.corenlp.meeting.MeetingRule.Verb;
import dev.parley.extract.corenlp.parse.Grammar;
import dev.parley.extract.corenlp.parse.ParsedArticle;
import dev.parley.extract.corenlp.place.Places;
import dev.parley.extract.corenlp.time.Times;
import dev.parley.time.TimeSpan;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads all that one trigger tells, and refuses verbs that lack what makes them a meeting. */
final class CandidateReader {
    private static final Set<String> THEY = Set.of("they", "we", "both");
    private final SupportVerbs support = new SupportVerbs();
    private final Clauses clauses = new Clauses(support);
    private final StatusCues cues = new StatusCues();
    private final StatusReader statuses = new StatusReader(cues);
    private final ChannelReader channels = new ChannelReader();
    private final DurationReader durations = new DurationReader();
    private final ReferenceReader references = new ReferenceReader();
    private final ParticipantFinder participants;
    private final PlaceReader placeReader;
    private final TimeReader timeReader;
    private final Actors actors;

    CandidateReader(ParsedArticle article, Actors actors, Places places, Times times) {
        this.actors = actors;
        this.participants = new ParticipantFinder(support, cues, actors);
        this.placeReader = new PlaceReader(places, Dateline.of(article, places));
        this.timeReader = new TimeReader(times);
    }

    Optional<Candidate> read(Trigger trigger) {
        Clause clause = clauses.of(trigger);
        Company company = participants.find(trigger, clause);
        List<LocationReport> places = placeReader.read(trigger, clause);
        if (trigger.rule() instanceof Verb verb && !isMeeting(trigger, verb, company, places)) {
            return Optional.empty();
        }
        StatusReading status = statuses.read(trigger, clause);
        TimeSpan time = timeReader.read(trigger, clause);
        if (statuses.isOldPlan(trigger, clause)) {
            time = TimeSpan.unknown();
        } else if (!time.isKnown() && status.status() == MeetingStatus.HELD) {
            time = timeReader.latest(trigger, clause);
        }
        Optional<Channel> channel = channels.read(trigger, clause);
        return Optional.of(new Candidate(
                trigger,
                company,
                status,
                channel,
                places,
                time,
                durations.read(trigger, clause),
                references.read(trigger),
                references.ordinal(trigger)));
    }

    private boolean isMeeting(Trigger trigger, Verb verb, Company company, List<LocationReport> places) {
        if (verb.parties().contains(Party.PEOPLE) && !company.actors().stream().allMatch(this::isPerson)) {
            return false;
        }
        boolean visit = verb.parties().contains(Party.PLACE);
        boolean placed = !places.isEmpty() && !company.isEmpty();
        return company.size() >= 2
                || (visit && placed)
                || (verb.parties().contains(Party.EACH_OTHER)
                        && isSubjectPlural(trigger)
                        && (placed || (!places.isEmpty() && references.read(trigger) == Reference.OTHER)));
    }

    /** "The leaders met in Bern": one group is enough for a verb of meeting one another. */
    private static boolean isSubjectPlural(Trigger trigger) {
        return Grammar.subjects(trigger.sentence(), trigger.word()).stream()
                .anyMatch(subject -> subject.tag().endsWith("S") || THEY.contains(Grammar.form(subject)));
    }

    private boolean isPerson(String actor) {
        ActorKind kind = actors.get(actor).kind();
        return kind == ActorKind.PERSON || kind == ActorKind.ANONYMOUS || kind == ActorKind.GROUP;
    }
}
