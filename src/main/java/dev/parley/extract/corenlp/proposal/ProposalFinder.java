package dev.parley.extract.corenlp.proposal;

import dev.parley.extract.Move;
import dev.parley.extract.MoveKind;
import dev.parley.extract.ProposalReport;
import dev.parley.extract.StatementReport;
import dev.parley.extract.corenlp.actor.Actors;
import dev.parley.extract.corenlp.actor.PeopleReader;
import dev.parley.extract.corenlp.parse.Grammar;
import dev.parley.extract.corenlp.parse.ParsedArticle;
import dev.parley.extract.corenlp.parse.Sentence;
import dev.parley.extract.corenlp.time.AttachedTimes;
import dev.parley.extract.corenlp.time.Times;
import dev.parley.rules.RuleFile;
import dev.parley.time.TimeSpan;
import edu.stanford.nlp.ling.IndexedWord;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the proposals of an article and what the parties did with them. Thread-safe. */
public final class ProposalFinder {
    private final ProposalNouns nouns = new ProposalNouns();
    private final Set<String> proposing =
            RuleFile.read("extract/proposal/proposing.txt").words();
    private final MoveReader.Rules rules = MoveReader.Rules.about(nouns);

    /** Statements that turn a proposal down move it as well. */
    public List<ProposalReport> find(
            ParsedArticle article, Actors actors, Times times, List<StatementReport> statements) {
        Verdicts verdicts = new Verdicts(nouns, statements);
        ProposalBook book = new ProposalBook(nouns, actors, article.text());
        MoveReader reader = new MoveReader(rules, new PeopleReader(actors));
        AttachedTimes dates = new AttachedTimes(times);
        for (Sentence sentence : article.sentences()) {
            List<ToldMove> moves = reader.in(sentence);
            for (IndexedWord word : sentence.graph().vertexListSorted()) {
                readAt(sentence, word, moves, book, dates);
            }
            verdicts.addIn(sentence, book);
        }
        return book.reports();
    }

    private void readAt(
            Sentence sentence, IndexedWord word, List<ToldMove> moves, ProposalBook book, AttachedTimes dates) {
        List<ToldMove> ofWord =
                moves.stream().filter(move -> move.object().equals(word)).toList();
        boolean tabled = ofWord.stream().anyMatch(move -> move.kind() == MoveKind.TABLED);
        Optional<ProposalDraft> proposal = Optional.empty();
        if (nouns.isAny(sentence, word)) {
            return;
        }
        if (nouns.mayName(sentence, word)) {
            proposal = book.named(sentence, word, !ofWord.isEmpty() || nouns.begins(sentence, word));
        } else if (tabled && ofWord.stream().anyMatch(this::isProposing) && nouns.mayBeProposed(word)) {
            proposal = book.named(sentence, word, true);
        } else if (!ofWord.isEmpty() && word.tag().equals("PRP")) {
            proposal = book.latest();
        } else if (ofWord.stream().anyMatch(ToldMove::isDeed)) {
            proposal = Optional.of(book.deed(sentence, word));
        }
        for (ToldMove move : ofWord) {
            proposal.ifPresent(draft -> add(draft, move, book.isOwnedByName(draft), dates));
        }
    }

    private static void add(ProposalDraft draft, ToldMove move, boolean named, AttachedTimes dates) {
        Sentence sentence = move.sentence();
        TimeSpan time = dates.on(sentence, List.of(move.verb()));
        move.movers(draft.owner(), named)
                .forEach(actor -> draft.move(new Move(actor, move.kind(), time, sentence.spanOf(move.verb()))));
    }

    /** Verbs whose object is a proposal whatever it is called. */
    private boolean isProposing(ToldMove move) {
        return proposing.contains(Grammar.lemma(move.verb()));
    }
}
