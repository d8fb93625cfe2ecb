package dev.parley.extract.corenlp.proposal;

import dev.parley.extract.Act;
import dev.parley.extract.Move;
import dev.parley.extract.MoveKind;
import dev.parley.extract.StatementReport;
import dev.parley.extract.corenlp.parse.Grammar;
import dev.parley.extract.corenlp.parse.Sentence;
import dev.parley.time.TimeSpan;
import edu.stanford.nlp.ling.IndexedWord;
import java.util.List;
import java.util.Optional;

/** A proposal is turned down by what is said of it: "called the accord a mistake", "said the plan was unacceptable". */
final class Verdicts {
    private static final int FARTHEST = 7;
    private final ProposalNouns nouns;
    private final List<StatementReport> refusals;

    Verdicts(ProposalNouns nouns, List<StatementReport> statements) {
        this.nouns = nouns;
        this.refusals = statements.stream()
                .filter(s ->
                        s.act() == Act.REJECT && s.speaker() != null && !s.cue().isEmpty())
                .toList();
    }

    void addIn(Sentence sentence, ProposalBook book) {
        for (StatementReport statement : refusals) {
            if (sentence.span().contains(statement.cue().getFirst())) {
                judged(sentence, statement, book)
                        .filter(proposal -> !proposal.isRejectedIn(sentence.span()))
                        .ifPresent(proposal -> add(statement, proposal));
            }
        }
    }

    private static void add(StatementReport statement, ProposalDraft proposal) {
        String speaker = statement.speaker();
        if (speaker != null && !proposal.owner().filter(speaker::equals).isPresent()) {
            TimeSpan time = statement.time();
            proposal.move(
                    new Move(speaker, MoveKind.REJECTED, time, statement.cue().getFirst()));
        }
    }

    /** What stands between cue and content, or is the first thing the content speaks of. */
    private Optional<ProposalDraft> judged(Sentence sentence, StatementReport statement, ProposalBook book) {
        int cue = statement.cue().getFirst().end();
        int content = statement.content().getFirst().start();
        int from = content < statement.cue().getFirst().start() ? content : Math.min(cue, content);
        List<IndexedWord> words = sentence.graph().vertexListSorted().stream()
                .filter(word -> word.beginPosition() >= from)
                .limit(FARTHEST)
                .toList();
        for (IndexedWord word : words) {
            boolean subject = Grammar.governedAs(sentence, word, "nsubj*", "obj");
            if (subject
                    && nouns.mayName(sentence, word)
                    && !nouns.isAny(sentence, word)
                    && !nouns.isOfSort(sentence, word)) {
                return book.named(sentence, word, true);
            }
        }
        return Optional.empty();
    }
}
