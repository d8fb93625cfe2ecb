package dev.parley.extract;

import dev.parley.article.TextSpan;
import dev.parley.time.TimeSpan;

/**
 * A party's move on a proposal.
 *
 * @param actor id of an {@link ActorReport} of the same article
 * @param span the words that tell of it
 */
public record Move(String actor, MoveKind move, TimeSpan time, TextSpan span) {}
