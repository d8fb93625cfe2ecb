package dev.parley.extract.corenlp.meeting;

import dev.parley.extract.ActorKind;
import dev.parley.extract.Channel;
import dev.parley.extract.MeetingKind;
import dev.parley.extract.Participant;
import dev.parley.extract.corenlp.actor.Actors;
import dev.parley.rules.RuleFile;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reads what sort of meeting it is where the words say only that they met or spoke. */
final class KindReader {
    private final Set<String> heads = RuleFile.read("extract/meeting/heads.txt").words();
    private final Set<String> counterparts =
            RuleFile.read("extract/meeting/counterparts.txt").words();
    private final Actors actors;

    KindReader(Actors actors) {
        this.actors = actors;
    }

    /** Talks by telephone are a call; talks of heads of state or government alone are a summit. */
    MeetingKind read(MeetingKind told, Channel channel, List<Participant> participants) {
        boolean remote = channel == Channel.PHONE || channel == Channel.VIDEO;
        if (remote && (told == MeetingKind.TALKS || told == MeetingKind.CONFERENCE)) {
            return MeetingKind.CALL;
        }
        if (told != MeetingKind.TALKS) {
            return told;
        }
        boolean summit = participants.size() >= 2
                && participants.stream().anyMatch(p -> bears(p.actor(), heads))
                && participants.stream().allMatch(p -> bears(p.actor(), heads) || bears(p.actor(), counterparts));
        return summit ? MeetingKind.SUMMIT : told;
    }

    private boolean bears(String actor, Set<String> words) {
        return actors.get(actor).kind() == ActorKind.PERSON
                && actors.get(actor).titles().stream()
                        .map(title -> title.toLowerCase(Locale.ROOT))
                        .anyMatch(title -> words.stream().anyMatch(title::endsWith));
    }
}
