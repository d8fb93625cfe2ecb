package dev.parley.extract.corenlp.meeting.company;

import dev.parley.extract.ActorKind;
import dev.parley.extract.corenlp.actor.Actors;
import dev.parley.extract.corenlp.parse.Grammar;
import dev.parley.extract.corenlp.parse.ParsedArticle;
import dev.parley.extract.corenlp.parse.Sentence;
import edu.stanford.nlp.ling.IndexedWord;
import java.util.LinkedHashSet;
import java.util.Set;

/** The people last named in one breath as those who do something: "A and B said in a joint statement". */
public final class PairsNamed {
    private static final int FAR = 3;
    private final ParsedArticle article;
    private final Actors actors;

    public PairsNamed(ParsedArticle article, Actors actors) {
        this.article = article;
        this.actors = actors;
    }

    /** Empty when no such people stand in the sentences just before. */
    public Set<String> before(Sentence sentence) {
        for (int i = sentence.index() - 1; i >= Math.max(0, sentence.index() - FAR); i--) {
            Set<String> pair = in(article.sentences().get(i));
            if (pair.size() >= 2) {
                return pair;
            }
        }
        return Set.of();
    }

    /** "The two men": the only people named in the sentence before, or in the last two. */
    public Set<String> onlyOnes(Sentence sentence, int number) {
        Set<String> named = new LinkedHashSet<>();
        for (int i = sentence.index() - 1; i >= Math.max(0, sentence.index() - 2); i--) {
            named.addAll(named(article.sentences().get(i)));
            if (named.size() >= number) {
                return named.size() == number ? named : Set.of();
            }
        }
        return Set.of();
    }

    private Set<String> named(Sentence sentence) {
        Set<String> named = new LinkedHashSet<>();
        for (int token = 0; token < sentence.tokens().size(); token++) {
            if (sentence.tokens().get(token).tag().startsWith("NNP")) {
                actors.meantBy(sentence, token).stream()
                        .filter(actor -> actors.get(actor).kind() == ActorKind.PERSON)
                        .forEach(named::add);
            }
        }
        return named;
    }

    private Set<String> in(Sentence sentence) {
        Set<String> pair = Set.of();
        for (IndexedWord word : sentence.graph().vertexListSorted()) {
            if (Grammar.isNoun(word) && Grammar.governedAs(sentence, word, "nsubj*", "obl:agent")) {
                Set<String> people = people(sentence, word);
                pair = people.size() >= 2 ? people : pair;
            }
        }
        return pair;
    }

    private Set<String> people(Sentence sentence, IndexedWord word) {
        Set<String> people = new LinkedHashSet<>();
        for (IndexedWord each : Grammar.withConjuncts(sentence, word)) {
            actors.meantBy(sentence, each.index() - 1).stream()
                    .filter(actor -> actors.get(actor).kind() == ActorKind.PERSON)
                    .forEach(people::add);
        }
        return people;
    }
}
