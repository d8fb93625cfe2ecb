package dev.parley.extract.corenlp.proposal;

import dev.parley.article.TextSpan;
import dev.parley.extract.Mention;
import dev.parley.extract.Move;
import dev.parley.extract.MoveKind;
import dev.parley.extract.ProposalReport;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One proposal as it grows from mention to mention. */
final class ProposalDraft {
    private final String head;
    private final Set<String> numbers;
    private final List<Mention> mentions = new ArrayList<>();
    private final List<Move> moves = new ArrayList<>();
    private @Nullable String owner;

    private String namedBy = "";

    ProposalDraft(String head, Set<String> numbers) {
        this.head = head;
        this.numbers = numbers;
    }

    /** Without a noun that names it, but by words that do so behind these: "an agreement to" freeze the programme. */
    static ProposalDraft namedBy(String words, String head) {
        ProposalDraft draft = new ProposalDraft(head, Set.of());
        draft.namedBy = words + " ";
        return draft;
    }

    void mention(Mention mention, Optional<String> by) {
        if (mentions.stream().noneMatch(m -> m.span().equals(mention.span()))) {
            mentions.add(mention);
        }
        if (owner == null) {
            owner = by.orElse(null);
        }
    }

    /** Who first puts it on the table owns it, unless an owner was named. */
    void move(Move move) {
        boolean told = moves.stream()
                .anyMatch(m -> m.actor().equals(move.actor())
                        && m.move() == move.move()
                        && m.span().equals(move.span()));
        if (!told) {
            moves.add(move);
        }
        if (owner == null && move.move() == MoveKind.TABLED) {
            owner = move.actor();
        }
    }

    boolean isRejectedIn(TextSpan sentence) {
        return moves.stream().anyMatch(m -> m.move() == MoveKind.REJECTED && sentence.contains(m.span()));
    }

    String head() {
        return head;
    }

    Set<String> numbers() {
        return numbers;
    }

    Optional<String> owner() {
        return Optional.ofNullable(owner);
    }

    /** Named after its fullest mention. */
    ProposalReport report() {
        Mention fullest = mentions.stream()
                .max(Comparator.comparingInt(m -> m.span().length()))
                .orElseThrow();
        String name = namedBy + fullest.text();
        return new ProposalReport("p" + mentions.getFirst().span().start(), name, owner, mentions, moves);
    }
}
