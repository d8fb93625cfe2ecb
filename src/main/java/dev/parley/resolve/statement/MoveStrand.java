package dev.parley.resolve.statement;

import dev.parley.extract.Move;
import dev.parley.extract.MoveKind;
import dev.parley.resolve.Conflict;
import dev.parley.resolve.Facts;
import dev.parley.resolve.ReportId;
import dev.parley.resolve.Thing;
import dev.parley.resolve.strand.Scene;
import dev.parley.resolve.strand.Strand;
import dev.parley.resolve.strand.TimeFold;
import dev.parley.time.TimeSpan;
import java.util.List;

/** A party's move on a proposal while the story is told. */
final class MoveStrand extends Strand {
    private final MoveKind move;
    private final TimeFold times = new TimeFold();

    MoveStrand(String id, MoveKind move) {
        super(id, Thing.Kind.MOVE);
        this.move = move;
    }

    void tell(Move told, ReportId report, Scene scene) {
        note(report, scene);
        times.tell(scene.past(told.time()), report);
    }

    boolean mayBeAt(TimeSpan time) {
        return times.time().possiblyOverlaps(time);
    }

    @Override
    public Facts facts() {
        return new Facts.OfMove(move, times.time());
    }

    @Override
    public List<Conflict> conflicts() {
        return times.conflicts();
    }
}
