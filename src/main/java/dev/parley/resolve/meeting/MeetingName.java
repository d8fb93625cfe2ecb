package dev.parley.resolve.meeting;

import dev.parley.extract.MeetingKind;
import dev.parley.extract.Role;
import dev.parley.resolve.place.LocationStrand;
import dev.parley.resolve.strand.ActorStrand;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What a meeting is called for people: "Talks: Abbas Araghchi, Steve Witkoff in Muscat". */
final class MeetingName {
    private static final int PRINCIPALS = 3;

    private MeetingName() {}

    static String of(MeetingKind kind, Map<ActorStrand, Map<Role, Integer>> participants, Set<LocationStrand> places) {
        StringBuilder name = new StringBuilder(
                kind.name().charAt(0) + kind.name().substring(1).toLowerCase(Locale.ROOT));
        List<String> principals = principals(participants);
        if (!principals.isEmpty()) {
            name.append(": ")
                    .append(String.join(
                            ", ", principals.stream().limit(PRINCIPALS).toList()));
        }
        if (principals.size() > PRINCIPALS) {
            name.append(" and ").append(principals.size() - PRINCIPALS).append(" more");
        }
        places.stream()
                .min(Comparator.comparingInt(MeetingName::turn).thenComparing(LocationStrand::name))
                .ifPresent(place -> name.append(" in ").append(place.name()));
        return name.toString();
    }

    /** The parties first; a state for which somebody listed speaks is left out. */
    private static List<String> principals(Map<ActorStrand, Map<Role, Integer>> participants) {
        Set<String> spokenFor = participants.keySet().stream()
                .flatMap(actor -> actor.represents().stream())
                .collect(Collectors.toSet());
        return participants.entrySet().stream()
                .filter(participant -> !spokenFor.contains(participant.getKey().id()))
                .sorted(Comparator.<Map.Entry<ActorStrand, Map<Role, Integer>>, Boolean>comparing(
                                participant -> !participant.getValue().containsKey(Role.PARTY))
                        .thenComparing(participant -> participant.getKey().name())
                        .thenComparing(participant -> participant.getKey().id()))
                .map(participant -> participant.getKey().name())
                .toList();
    }

    private static int turn(LocationStrand place) {
        return switch (place.locationKind()) {
            case CITY -> 0;
            case REGION -> 1;
            case VENUE -> 2;
            case OTHER -> 3;
            case COUNTRY -> 4;
        };
    }
}
