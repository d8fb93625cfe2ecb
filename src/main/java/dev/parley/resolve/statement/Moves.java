package dev.parley.resolve.statement;

import dev.parley.extract.Move;
import dev.parley.extract.MoveKind;
import dev.parley.extract.ProposalReport;
import dev.parley.resolve.Link;
import dev.parley.resolve.ReportId;
import dev.parley.resolve.journal.KeptList;
import dev.parley.resolve.journal.KeptMap;
import dev.parley.resolve.strand.Scene;
import dev.parley.resolve.strand.Strand;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Moves on proposals: one for each party, kind and time. */
public final class Moves {
    private final Map<Key, List<MoveStrand>> byKey = new KeptMap<>();

    /** Those touched. */
    public List<Strand> tell(Scene scene) {
        List<Strand> touched = new ArrayList<>();
        for (ProposalReport report : scene.extraction().proposals()) {
            Strand proposal = scene.strand(report.id()).orElseThrow();
            for (Move move : report.moves()) {
                scene.strand(move.actor())
                        .ifPresent(actor -> touched.add(
                                meantBy(move, new Key(proposal.id(), actor.id(), move.move()), report, scene)));
            }
        }
        return touched;
    }

    private Strand meantBy(Move move, Key key, ProposalReport proposal, Scene scene) {
        ReportId report = scene.report(proposal.id());
        List<MoveStrand> alike = byKey.computeIfAbsent(key, k -> new KeptList<>());
        MoveStrand strand = alike.stream()
                .filter(known -> known.mayBeAt(move.time()))
                .findFirst()
                .orElseGet(() -> {
                    alike.add(new MoveStrand(idOf(move, report), move.move()));
                    return alike.getLast();
                });
        strand.tell(move, report, scene);
        strand.links().add(Link.Kind.MOVE_ON, key.proposal(), report);
        strand.links().add(Link.Kind.MOVE_BY, key.actor(), report);
        return strand;
    }

    /** Several may stand at one place: "both sides rejected it". */
    private static String idOf(Move move, ReportId report) {
        return report.text() + "-" + move.move() + "-" + move.actor() + "-"
                + move.span().start();
    }

    private record Key(String proposal, String actor, MoveKind move) {}
}
