package dev.parley.resolve.statement;

import dev.parley.extract.StatementReport;
import dev.parley.resolve.Conflict;
import dev.parley.resolve.Facts;
import dev.parley.resolve.Link;
import dev.parley.resolve.Thing;
import dev.parley.resolve.journal.Kept;
import dev.parley.resolve.journal.KeptList;
import dev.parley.resolve.strand.Scene;
import dev.parley.resolve.strand.Strand;
import dev.parley.resolve.strand.TimeFold;
import dev.parley.resolve.strand.Told;
import java.util.List;

/** A statement while the story is told. */
public final class StatementStrand extends Strand {
    private final StatementReport first;
    private final Facts.Words words;
    private final List<Wording> wordings = new KeptList<>();
    private final TimeFold times = new TimeFold();
    private final Kept<Scene> lastScene;

    StatementStrand(String id, Told<StatementReport> told) {
        super(id, Thing.Kind.STATEMENT);
        first = told.report();
        lastScene = new Kept<>(told.scene());
        words = Wording.asTold(first, told.scene().text());
    }

    void tell(Told<StatementReport> told, Wording wording) {
        StatementReport report = told.report();
        note(told.id(), told.scene());
        lastScene.set(told.scene());
        wordings.add(wording);
        times.tell(told.scene().past(report.time()), told.id());
        if (report.speaker() != null) {
            link(Link.Kind.MADE_BY, report.speaker(), told);
        }
        if (report.outlet() != null) {
            link(Link.Kind.THROUGH, report.outlet(), told);
        }
        report.addressees().forEach(addressee -> link(Link.Kind.ADDRESSED_TO, addressee, told));
        report.about().forEach(about -> link(Link.Kind.ABOUT, about, told));
    }

    boolean isNear(Wording wording) {
        return wordings.stream().anyMatch(wording::isNear);
    }

    boolean isEqual(Wording wording) {
        return wordings.stream().anyMatch(wording::isEqual);
    }

    Scene lastScene() {
        return lastScene.get();
    }

    boolean agreesWith(StatementReport report) {
        return times.time().possiblyOverlaps(report.time());
    }

    /** As it was told first. */
    @Override
    public Facts facts() {
        return new Facts.OfStatement(words, first.speech(), first.act(), first.conditional(), times.time());
    }

    @Override
    public List<Conflict> conflicts() {
        return times.conflicts();
    }

    private void link(Link.Kind kind, String local, Told<StatementReport> told) {
        told.scene().strand(local).ifPresent(strand -> links().add(kind, strand.id(), told.id()));
    }
}
