package dev.parley.resolve;

import dev.parley.extract.ProposalReport;
import org.jspecify.annotations.Nullable;

/** A proposal while the story is told. */
final class ProposalStrand extends Strand {
    private final String name;
    private @Nullable ActorStrand owner;
    private Scene lastScene;

    ProposalStrand(String id, ProposalReport first, Scene scene) {
        super(id, Thing.Kind.PROPOSAL);
        name = first.name();
        lastScene = scene;
    }

    void tell(ProposalReport report, Scene scene) {
        note(scene.report(report.id()), scene);
        lastScene = scene;
        ActorStrand told = ownerOf(report, scene);
        if (told != null) {
            owner = owner == null ? told : owner;
            links().add(Link.Kind.OWNED_BY, told.id(), scene.report(report.id()));
        }
    }

    Scene lastScene() {
        return lastScene;
    }

    /** Whether both name the same owner, or somebody who speaks for the other's. */
    boolean isOwnedAsIn(ProposalReport report, Scene scene) {
        ActorStrand told = ownerOf(report, scene);
        return told != null && owner != null && told.standsFor(owner);
    }

    boolean mayBeOwnedAsIn(ProposalReport report, Scene scene) {
        return ownerOf(report, scene) == null || owner == null || isOwnedAsIn(report, scene);
    }

    @Override
    Facts facts() {
        return new Facts.OfProposal(name);
    }

    private static @Nullable ActorStrand ownerOf(ProposalReport report, Scene scene) {
        return report.owner() == null
                ? null
                : scene.strand(report.owner(), ActorStrand.class).orElse(null);
    }
}
