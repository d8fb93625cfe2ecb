package dev.parley.graph;

import dev.parley.extract.ActorKind;
import dev.parley.resolve.Facts;
import dev.parley.resolve.Thing;
import java.util.ArrayList;
import java.util.List;

/** Which labels a thing carries beside {@code Thing}. */
final class Labels {
    private Labels() {}

    static List<String> of(Thing thing) {
        String label = label(thing.kind());
        if (thing.became().isPresent()) {
            return List.of("Past" + label);
        }
        List<String> labels = new ArrayList<>(List.of(label));
        if (thing.latest().facts() instanceof Facts.OfActor actor) {
            labels.add(label(actor.kind()));
        }
        if (standsOnTimeline(thing.kind())) {
            labels.add("Entry");
        }
        if (gathers(thing.kind())) {
            labels.add("Matter");
        }
        return labels;
    }

    private static boolean standsOnTimeline(Thing.Kind kind) {
        return kind == Thing.Kind.MEETING || kind == Thing.Kind.STATEMENT || kind == Thing.Kind.MOVE;
    }

    /** Things that reports tell of only by way of others. */
    private static boolean gathers(Thing.Kind kind) {
        return kind == Thing.Kind.NEGOTIATION || kind == Thing.Kind.ROUND || kind == Thing.Kind.ISSUE;
    }

    private static String label(Thing.Kind kind) {
        return switch (kind) {
            case ACTOR -> "Actor";
            case LOCATION -> "Location";
            case MEETING -> "Meeting";
            case STATEMENT -> "Statement";
            case PROPOSAL -> "Proposal";
            case MOVE -> "Move";
            case NEGOTIATION -> "Negotiation";
            case ROUND -> "Round";
            case ISSUE -> "Issue";
        };
    }

    private static String label(ActorKind kind) {
        return switch (kind) {
            case PERSON -> "Person";
            case ORGANIZATION -> "Organization";
            case STATE -> "State";
            case GROUP -> "Group";
            case ANONYMOUS -> "Anonymous";
        };
    }
}
