package dev.parley.extract.corenlp.actor;

import static dev.parley.extract.corenlp.parse.Grammar.dependents;
import static dev.parley.extract.corenlp.parse.Grammar.lemma;

import dev.parley.extract.ActorKind;
import dev.parley.extract.corenlp.parse.Grammar;
import dev.parley.extract.corenlp.parse.ParsedArticle;
import dev.parley.extract.corenlp.parse.Sentence;
import dev.parley.rules.RuleFile;
import java.util.Optional;
import java.util.Set;

/** "Keller's letter, which reads: I leave with regret": what stands behind the colon, without marks, up to the paragraph's end. */
final class Letters {
    private final Set<String> writings =
            RuleFile.read("extract/actor/writings.txt").words();
    private final Set<String> reading =
            RuleFile.read("extract/actor/reading-out.txt").words();
    private final Roster roster;

    Letters(Roster roster) {
        this.roster = roster;
    }

    /** Gives each word of a letter with the sentence it stands in and whose letter it is. */
    void read(ParsedArticle article, Visitor each) {
        Optional<Draft> author = Optional.empty();
        int paragraph = -1;
        for (Sentence sentence : article.sentences()) {
            int from = 0;
            if (sentence.paragraph() != paragraph) {
                author = Optional.empty();
                paragraph = sentence.paragraph();
            }
            for (int token = 1; author.isEmpty() && token < sentence.tokens().size(); token++) {
                if (wordAt(sentence, token).equals(":") && reading.contains(wordAt(sentence, token - 1))) {
                    author = author(sentence, token);
                    from = token;
                }
            }
            if (author.isPresent()) {
                for (int token = from; token < sentence.tokens().size(); token++) {
                    each.word(sentence, token, author.get());
                }
            }
        }
    }

    private Optional<Draft> author(Sentence sentence, int colon) {
        return sentence.graph().vertexListSorted().stream()
                .filter(writing -> writing.index() <= colon
                        && Grammar.isNoun(writing)
                        && writings.contains(lemma(writing))
                        && !Grammar.governedAs(sentence, writing, "nmod:to"))
                .flatMap(writing -> dependents(sentence, writing, "nmod:poss", "nmod:from", "nmod:by").stream())
                .flatMap(whose -> roster.at(sentence, whose.index() - 1).stream())
                .filter(whose -> whose.kind() == ActorKind.PERSON)
                .findFirst();
    }

    private static String wordAt(Sentence sentence, int token) {
        return sentence.tokens().get(token).word();
    }

    /** What is done with a word of a letter; {@code token} is its index in the sentence. */
    interface Visitor {
        void word(Sentence sentence, int token, Draft author);
    }
}
