package dev.parley.extract;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one article tells of one proposal.
 *
 * @param id unique within the article
 * @param name as the text has it: "the 28-point plan"
 * @param owner id of the {@link ActorReport} whose proposal it is, when told
 */
public record ProposalReport(
        String id, String name, @Nullable String owner, List<Mention> mentions, List<Move> moves) {
    public ProposalReport {
        mentions = List.copyOf(mentions);
        moves = List.copyOf(moves);
    }
}
