package dev.parley.extract.corenlp.actor;

import static dev.parley.extract.corenlp.parse.Grammar.dependents;
import static dev.parley.extract.corenlp.parse.Grammar.form;
import static dev.parley.extract.corenlp.parse.Grammar.lemma;

import dev.parley.extract.ActorKind;
import dev.parley.extract.MentionForm;
import dev.parley.extract.corenlp.parse.Grammar;
import dev.parley.extract.corenlp.parse.ParsedArticle;
import dev.parley.extract.corenlp.parse.RuleFile;
import dev.parley.extract.corenlp.parse.Sentence;
import edu.stanford.nlp.ling.IndexedWord;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Adds the people that a text mentions without a name and that nobody asked for: "protesters", "the suspect". One noun is
 * one actor through the article, unless "a", "another" or a number begins a new one.
 */
final class Bystanders {
    private static final Set<String> NEW = Set.of("a", "an", "another", "other", "some", "many", "several");
    private final Roster roster;
    private final Representation representation;
    private final String article;
    private final Map<String, Boolean> people =
            RuleFile.read("actor/people.txt").table(row -> row.size() > 1);
    private final Map<String, Draft> known = new HashMap<>();

    Bystanders(Roster roster, Representation representation, String article) {
        this.roster = roster;
        this.representation = representation;
        this.article = article;
    }

    void addAll(ParsedArticle parsed) {
        for (Sentence sentence : parsed.sentences()) {
            for (IndexedWord noun : sentence.graph().vertexListSorted()) {
                if (isFreePerson(sentence, noun)) {
                    add(sentence, noun);
                }
            }
        }
    }

    private boolean isFreePerson(Sentence sentence, IndexedWord noun) {
        return noun.tag().matches("NNS?")
                && noun.copyCount() == 0
                && people.containsKey(lemma(noun))
                && noun.ner().equals("O")
                && !Grammar.governedAs(sentence, noun, "compound")
                && roster.at(sentence, noun.index() - 1).isEmpty();
    }

    private void add(Sentence sentence, IndexedWord noun) {
        int first = Math.min(Grammar.firstOf(sentence, noun), noun.index()) - 1;
        int head = noun.index() - 1;
        Draft draft = sameAs(sentence, noun).orElseGet(() -> unnamed(sentence, noun));
        if (draft.names().isEmpty()) {
            draft.addName(sentence.spanOf(first, head).in(article));
            representation.of(sentence, noun).forEach(draft::addRepresented);
        }
        draft.add(new Spot(sentence, first, head, head, MentionForm.NOMINAL));
    }

    /** The person named in apposition or by the copula: "the suspect, X", "X is the suspect". */
    private Optional<Draft> sameAs(Sentence sentence, IndexedWord noun) {
        if (noun.tag().equals("NNS")) {
            return Optional.empty();
        }
        List<IndexedWord> beside = new java.util.ArrayList<>(dependents(sentence, noun, "appos"));
        Grammar.governors(sentence, noun).stream().filter(g -> g.is("appos")).forEach(g -> beside.add(g.word()));
        if (Grammar.has(sentence, noun, "cop")) {
            beside.addAll(dependents(sentence, noun, "nsubj"));
        }
        return beside.stream()
                .flatMap(w -> roster.at(sentence, w.index() - 1).stream())
                .filter(d -> d.kind() == ActorKind.PERSON || d.kind() == ActorKind.ANONYMOUS)
                .findFirst();
    }

    private Draft unnamed(Sentence sentence, IndexedWord noun) {
        boolean several = noun.tag().equals("NNS") || people.getOrDefault(lemma(noun), false);
        String whose = dependents(sentence, noun, "nmod:poss").stream()
                .map(w -> roster.at(sentence, w.index() - 1).map(Draft::name).orElse(form(w)))
                .findFirst()
                .orElse("");
        String key = noun.tag() + lemma(noun) + " " + whose;
        boolean begins = dependents(sentence, noun, "det", "amod", "nummod").stream()
                .anyMatch(d -> NEW.contains(form(d)) || d.tag().equals("CD"));
        ActorKind kind = several ? ActorKind.GROUP : ActorKind.ANONYMOUS;
        return begins
                ? known.merge(key, roster.add(kind), (before, added) -> added)
                : known.computeIfAbsent(key, k -> roster.add(kind));
    }
}
