package dev.parley.extract.corenlp.meeting.event;

import dev.parley.extract.Channel;
import dev.parley.extract.LocationReport;
import dev.parley.extract.MeetingKind;
import dev.parley.extract.MeetingStatus;
import dev.parley.extract.corenlp.actor.Actors;
import dev.parley.extract.corenlp.meeting.company.Company;
import dev.parley.extract.corenlp.meeting.trigger.Gatherings;
import dev.parley.extract.corenlp.meeting.trigger.MeetingRule;
import dev.parley.extract.corenlp.meeting.trigger.Reference;
import dev.parley.extract.corenlp.meeting.trigger.Trigger;
import dev.parley.extract.corenlp.parse.Grammar;
import dev.parley.time.TimeSpan;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whether a mention may tell of a meeting told of before, and how well it fits. */
public final class Compatibility {
    private static final Set<MeetingKind> TABLE = Set.of(MeetingKind.TALKS, MeetingKind.SUMMIT, MeetingKind.CONFERENCE);
    private static final Set<MeetingStatus> PLANS = Set.of(MeetingStatus.PLANNED, MeetingStatus.PROPOSED);
    private final Scales scales;
    private final SharedCompany companies;
    private final TimeSpan published;

    Compatibility(Actors actors, TimeSpan published) {
        this.companies = new SharedCompany(actors);
        this.published = published;
        this.scales = new Scales(actors);
    }

    boolean excludes(Event event, Candidate mention) {
        return !kindsAgree(event, mention)
                || isOtherGathering(event, mention)
                || isStillToCome(event, mention)
                || isHistory(event, mention)
                || scales.differ(event, mention)
                || channelsExclude(event, mention)
                || ordinalsDiffer(event, mention)
                || (!moves(event, mention) && timesExclude(event, mention))
                || placesExclude(event.places(), mention.places(), moves(event, mention))
                || statusesExclude(event, mention)
                || !companies.agree(event, mention);
    }

    private boolean kindsAgree(Event event, Candidate mention) {
        MeetingKind was = event.kind();
        MeetingKind now = mention.kind();
        if (mention.trigger().rule() instanceof MeetingRule.Length) {
            return now == MeetingKind.CALL ? isRemote(event) : !isRemote(event) && was != MeetingKind.INTERVIEW;
        }
        if (isRemote(event) && mention.trigger().isAddition()) {
            return isLasting(mention);
        }
        if (mention.trigger().isAddition() && now != MeetingKind.TALKS) {
            return was == now;
        }
        if (was == now || mention.trigger().isAddition() || (TABLE.contains(was) && TABLE.contains(now))) {
            return true;
        }
        boolean talks = now == MeetingKind.TALKS && mention.trigger().rule().channel() == Channel.UNKNOWN;
        return switch (was) {
            case CALL -> talks && mention.reference() == Reference.DEFINITE && !isRound(mention);
            case SIGNING -> TABLE.contains(now) && mention.reference() == Reference.DEFINITE;
            case VISIT -> now == MeetingKind.TALKS && event.company().size() > 0;
            case TALKS ->
                now == MeetingKind.VISIT
                        && (mention.company().isEmpty() || companies.shared(event, mention) > 0)
                        && mention.reference() == Reference.DEFINITE
                        && mention.duration().isEmpty()
                        && mention.ordinal().isEmpty()
                        && isPast(event.status().status())
                                == isPast(mention.status().status());
            default -> false;
        };
    }

    /** "The G-8 meeting" is no visit told of before, nor the talks of two. */
    private static boolean isOtherGathering(Event event, Candidate mention) {
        return mention.trigger().isNoun()
                && Gatherings.name(mention.trigger())
                        .filter(name -> event.mentions().stream()
                                .noneMatch(
                                        told -> Gatherings.name(told.trigger()).equals(Optional.of(name))))
                        .isPresent();
    }

    private static boolean isRemote(Event event) {
        return event.kind() == MeetingKind.CALL || event.channel() == Channel.PHONE;
    }

    /** Calls last; nobody leads a team to one. */
    private static boolean isLasting(Candidate mention) {
        return Grammar.lemma(mention.trigger().word()).equals("last");
    }

    /** "The call comes before next month's round": a round is no call. */
    private static boolean isRound(Candidate mention) {
        return mention.trigger().words().stream()
                .anyMatch(word -> Grammar.form(word).equals("round"));
    }

    private static boolean channelsExclude(Event event, Candidate mention) {
        Channel was = event.channel();
        Channel now = mention.channel().orElse(mention.trigger().rule().channel());
        Set<Channel> remote = Set.of(Channel.PHONE, Channel.VIDEO);
        return (was == Channel.IN_PERSON && remote.contains(now))
                || (now == Channel.IN_PERSON && remote.contains(was))
                || (was == Channel.INDIRECT && mention.channel().orElse(Channel.UNKNOWN) == Channel.IN_PERSON);
    }

    /** What was held is not what the text sets for a day to come. */
    private boolean isStillToCome(Event event, Candidate mention) {
        return event.status().status() == MeetingStatus.HELD
                && (event.status().explicit() || event.duration().isPresent())
                && !event.time().isKnown()
                && mention.time().isKnown()
                && published.definitelyBefore(mention.time());
    }

    /** "A hosted B. They had met in Bern last year": what was before what the text tells of. */
    private static boolean isHistory(Event event, Candidate mention) {
        boolean setting = (mention.time().isKnown() && !event.time().isKnown())
                || (!mention.places().isEmpty() && event.places().isEmpty());
        return setting
                && !isOfSameDays(event, mention)
                && mention.reference() == Reference.INDEFINITE
                && isPluperfect(mention.trigger())
                && !isPluperfect(event.mentions().getFirst().trigger())
                && event.status().explicit()
                && isPast(event.status().status());
    }

    /** Several days, the same for both: "three days of talks", "had met since Monday". */
    static boolean isOfSameDays(Event event, Candidate mention) {
        return event.time().equals(mention.time())
                && event.time().days().filter(days -> days > 1).isPresent();
    }

    private static boolean isPluperfect(Trigger trigger) {
        return !trigger.isNoun()
                && !Grammar.governedAs(trigger.sentence(), trigger.word(), "ccomp")
                && Grammar.dependents(trigger.sentence(), trigger.word(), "aux*").stream()
                        .anyMatch(auxiliary -> Grammar.form(auxiliary).equals("had"));
    }

    /** A numbered round with a time of its own is no undated meeting told before. */
    private static boolean ordinalsDiffer(Event event, Candidate mention) {
        boolean own = mention.ordinal().isPresent() && mention.time().isKnown();
        if (own
                && event.ordinal().isEmpty()
                && !event.time().isKnown()
                && event.places().isEmpty()) {
            return true;
        }
        return event.ordinal().isPresent()
                && mention.ordinal().isPresent()
                && event.ordinal().getAsInt() != mention.ordinal().getAsInt();
    }

    /** A meeting put off or moved has two times and may have two places. */
    private boolean moves(Event event, Candidate mention) {
        return !isDateInItsStead(event, mention)
                && (event.status().status() == MeetingStatus.POSTPONED
                        || mention.status().status() == MeetingStatus.POSTPONED)
                && mention.reference() == Reference.DEFINITE;
    }

    /** "A and B will meet in Bern on Friday. The talks, first planned for Monday in Lima, were put off": two dates, each its own. */
    private boolean isDateInItsStead(Event event, Candidate mention) {
        boolean plan = PLANS.contains(event.status().status()) && event.status().explicit();
        boolean ahead = !event.status().explicit() && published.definitelyBefore(event.time());
        return (plan || ahead) && isPutOff(mention) && mention.time().definitelyBefore(event.time());
    }

    /** With the day that it was put off from. */
    static boolean isPutOff(Candidate mention) {
        return mention.status().status() == MeetingStatus.POSTPONED
                && mention.status().explicit()
                && !mention.anew()
                && mention.time().isKnown();
    }

    /** A meeting that runs into the night has two days; only what the text calls the same meeting may. */
    private boolean timesExclude(Event event, Candidate mention) {
        if (event.time().possiblyOverlaps(mention.time())) {
            return false;
        }
        boolean overnight = event.time()
                .lastDay()
                .flatMap(last -> mention.time().firstDay().map(first -> first.equals(last.plusDays(1))))
                .orElse(false);
        boolean same = mention.company().isEmpty() || companies.shared(event, mention) >= 2;
        return !(overnight && mention.reference() == Reference.DEFINITE && same);
    }

    private static boolean placesExclude(List<LocationReport> were, List<LocationReport> are, boolean moves) {
        return !moves
                && !were.isEmpty()
                && !are.isEmpty()
                && were.stream().noneMatch(a -> are.stream().anyMatch(b -> mayBeOne(a, b)));
    }

    private static boolean mayBeOne(LocationReport a, LocationReport b) {
        return a.id().equals(b.id())
                || a.name().equals(b.within())
                || b.name().equals(a.within())
                || (a.kind() != b.kind() && a.country() != null && a.country().equals(b.country()));
    }

    private static boolean statusesExclude(Event event, Candidate mention) {
        return event.status().explicit()
                && mention.status().explicit()
                && !mention.trigger().isAddition()
                && (isPast(event.status().status()) != isPast(mention.status().status())
                        || isOfAnother(event, mention));
    }

    /** "Will travel to A to see B. He ruled out a meeting of all three": that is no word against the visit. */
    private static boolean isOfAnother(Event event, Candidate mention) {
        return event.status().status() == MeetingStatus.PLANNED
                && mention.status().status() == MeetingStatus.DENIED
                && mention.trigger().isNoun()
                && mention.reference() != Reference.DEFINITE;
    }

    public static boolean isPast(MeetingStatus status) {
        return status == MeetingStatus.HELD || status == MeetingStatus.ONGOING;
    }

    /** Whether somebody known by name is of the other company only. */
    boolean lacks(Company company, Company other) {
        return companies.lacks(company, other);
    }

    /** How many of the mention's participants sit on a side that is already there. */
    int shared(Event event, Candidate mention) {
        return companies.shared(event, mention);
    }
}
