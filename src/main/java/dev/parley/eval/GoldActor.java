package dev.parley.eval;

import dev.parley.extract.ActorKind;
import dev.parley.resolve.Facts;
import java.util.Set;

/**
 * Somebody of the gold.
 *
 * @param spellings folded, all that the articles may call the same
 */
record GoldActor(String name, Set<String> spellings) {

    /** People by the last word, everybody else by any whole name. */
    boolean is(Facts.OfActor actor) {
        return actor.kind() == ActorKind.PERSON
                ? Names.hasLastWordOf(name, actor)
                : Names.all(actor).map(Names::folded).anyMatch(spellings::contains);
    }
}
