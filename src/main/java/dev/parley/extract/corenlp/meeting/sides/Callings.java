package dev.parley.extract.corenlp.meeting.sides;

import dev.parley.extract.ActorReport;
import dev.parley.extract.Role;
import dev.parley.rules.RuleFile;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What a person's title tells of the seat: at the table for a side, or between the sides. Thread-safe. */
final class Callings {
    private final Map<String, Role> seats =
            RuleFile.read("extract/meeting/delegates.txt").table(row -> Role.valueOf(row.get(1)));
    private final Set<String> between =
            RuleFile.read("extract/meeting/go-betweens.txt").words();

    /** Of a negotiator or mediator; empty for whoever may be anything in the room. */
    Optional<Role> seat(ActorReport person) {
        return seats(person).findFirst();
    }

    /** Whether one of the titles is of somebody who negotiates for a side. */
    boolean isDelegate(ActorReport person) {
        return seats(person).anyMatch(Role.PARTY::equals);
    }

    private Stream<Role> seats(ActorReport person) {
        return titles(person)
                .flatMap(title -> seats.entrySet().stream().filter(entry -> title.endsWith(entry.getKey())))
                .map(Map.Entry::getValue);
    }

    private static Stream<String> titles(ActorReport person) {
        return person.titles().stream().map(title -> title.toLowerCase(Locale.ROOT));
    }

    /** Whether a meeting with one side may be no more than a message carried: an envoy, a mediator. */
    boolean isBetween(ActorReport person) {
        return titles(person).anyMatch(title -> between.stream().anyMatch(title::endsWith));
    }
}
