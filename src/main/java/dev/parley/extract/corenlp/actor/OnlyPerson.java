package dev.parley.extract.corenlp.actor;

import dev.parley.extract.ActorKind;
import dev.parley.extract.corenlp.parse.Grammar;
import dev.parley.extract.corenlp.parse.ParsedArticle;
import dev.parley.extract.corenlp.parse.Sentence;
import dev.parley.rules.RuleFile;
import edu.stanford.nlp.ling.IndexedWord;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Whom "he" still means some sentences on: the one person of whom the story speaks, when nobody came between. */
final class OnlyPerson {
    private static final int FAR = 5;
    private final Set<String> persons = RuleFile.read("extract/actor/people.txt").rows().stream()
            .map(List::getFirst)
            .collect(Collectors.toUnmodifiableSet());
    private final Offices offices;
    private final Roster roster;
    private final ParsedArticle article;

    OnlyPerson(Roster roster, Offices offices, ParsedArticle article) {
        this.roster = roster;
        this.offices = offices;
        this.article = article;
    }

    Optional<Draft> at(Sentence sentence, IndexedWord pronoun, Gender gender) {
        List<Draft> all = roster.of(ActorKind.PERSON)
                .filter(person -> person.gender().fits(gender))
                .filter(person ->
                        roster.lastBefore(person, sentence, pronoun.index() - 1).isPresent())
                .limit(2)
                .toList();
        return all.size() == 1
                ? Optional.of(all.getFirst()).filter(person -> isStillThere(person, sentence, pronoun))
                : Optional.empty();
    }

    private boolean isStillThere(Draft person, Sentence sentence, IndexedWord pronoun) {
        int last = roster.lastBefore(person, sentence, pronoun.index() - 1)
                .orElseThrow()
                .sentence()
                .index();
        return sentence.index() - last <= FAR
                && article.sentences().subList(last + 1, sentence.index() + 1).stream()
                        .flatMap(between -> between.graph().vertexSet().stream()
                                .filter(word -> between.index() < sentence.index() || word.index() < pronoun.index()))
                        .noneMatch(this::isSomebody);
    }

    /** "An official", "the minister": he may be meant. */
    private boolean isSomebody(IndexedWord word) {
        return word.tag().equals("NN")
                && (persons.contains(Grammar.lemma(word)) || offices.isOffice(Grammar.lemma(word)));
    }
}
