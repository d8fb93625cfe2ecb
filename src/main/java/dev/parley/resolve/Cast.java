package dev.parley.resolve;

import dev.parley.extract.ActorKind;
import dev.parley.extract.ActorReport;
import dev.parley.extract.Extraction;
import dev.parley.extract.Move;
import dev.parley.extract.Participant;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The actors of an article that are things of the graph: all that have a name, and of the unnamed those who meet, speak,
 * move or are spoken to. Mere bystanders ("protesters") stay in the extraction.
 */
public final class Cast {
    private Cast() {}

    public static List<ActorReport> of(Extraction extraction) {
        Set<String> doers = new HashSet<>();
        extraction
                .meetings()
                .forEach(m -> m.participants().stream().map(Participant::actor).forEach(doers::add));
        extraction.statements().forEach(s -> {
            Stream.of(s.speaker(), s.outlet()).filter(Objects::nonNull).forEach(doers::add);
            doers.addAll(s.addressees());
            doers.addAll(s.about());
        });
        extraction.proposals().forEach(p -> {
            Stream.ofNullable(p.owner()).forEach(doers::add);
            p.moves().stream().map(Move::actor).forEach(doers::add);
        });
        extraction.actors().forEach(a -> doers.addAll(a.represents()));
        return extraction.actors().stream()
                .filter(a -> isNamed(a.kind()) || doers.contains(a.id()))
                .toList();
    }

    private static boolean isNamed(ActorKind kind) {
        return kind != ActorKind.GROUP && kind != ActorKind.ANONYMOUS;
    }
}
