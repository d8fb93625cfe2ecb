package dev.parley.resolve.statement;

import dev.parley.extract.ProposalReport;
import dev.parley.resolve.Facts;
import dev.parley.resolve.Link;
import dev.parley.resolve.Thing;
import dev.parley.resolve.journal.Kept;
import dev.parley.resolve.strand.ActorStrand;
import dev.parley.resolve.strand.Scene;
import dev.parley.resolve.strand.Strand;
import org.jspecify.annotations.Nullable;

/** A proposal while the story is told. */
final class ProposalStrand extends Strand {
    private final String name;
    private final Kept<@Nullable ActorStrand> owner = new Kept<>(null);
    private final Kept<Scene> lastScene;

    ProposalStrand(String id, ProposalReport first, Scene scene) {
        super(id, Thing.Kind.PROPOSAL);
        name = first.name();
        lastScene = new Kept<>(scene);
    }

    void tell(ProposalReport report, Scene scene) {
        note(scene.report(report.id()), scene);
        lastScene.set(scene);
        ActorStrand told = ownerOf(report, scene);
        if (told != null) {
            owner.set(owner.get() == null ? told : owner.get());
            links().add(Link.Kind.OWNED_BY, told.id(), scene.report(report.id()));
        }
    }

    Scene lastScene() {
        return lastScene.get();
    }

    /** Whether both name the same owner, or somebody who speaks for the other's. */
    boolean isOwnedAsIn(ProposalReport report, Scene scene) {
        ActorStrand told = ownerOf(report, scene);
        return told != null && owner.get() != null && told.standsFor(owner.get());
    }

    boolean mayBeOwnedAsIn(ProposalReport report, Scene scene) {
        return ownerOf(report, scene) == null || owner.get() == null || isOwnedAsIn(report, scene);
    }

    @Override
    public Facts facts() {
        return new Facts.OfProposal(name);
    }

    private static @Nullable ActorStrand ownerOf(ProposalReport report, Scene scene) {
        return report.owner() == null
                ? null
                : scene.strand(report.owner(), ActorStrand.class).orElse(null);
    }
}
