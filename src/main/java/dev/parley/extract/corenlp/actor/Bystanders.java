package dev.parley.extract.corenlp.actor;

import static dev.parley.extract.corenlp.parse.Grammar.dependents;
import static dev.parley.extract.corenlp.parse.Grammar.form;
import static dev.parley.extract.corenlp.parse.Grammar.lemma;

import dev.parley.extract.ActorKind;
import dev.parley.extract.MentionForm;
import dev.parley.extract.corenlp.parse.Grammar;
import dev.parley.extract.corenlp.parse.ParsedArticle;
import dev.parley.extract.corenlp.parse.Sentence;
import dev.parley.rules.RuleFile;
import edu.stanford.nlp.ling.IndexedWord;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Adds the people that a text mentions without a name and that nobody asked for: "protesters", "the suspect". One noun is
 * one actor through the article, unless it is told to be another side's or "a", "another" or a number begins a new one.
 */
final class Bystanders {
    private static final Set<String> NEW = Set.of("a", "an", "another", "other", "some", "many", "several");
    private static final String SEVERAL = "c";
    private static final String ONLY_PLURAL = "p";
    private final Roster roster;
    private final Plurals plurals;
    private final Unnamed unnamed;
    private final Map<String, String> people =
            RuleFile.read("extract/actor/people.txt").table(row -> row.size() > 1 ? row.get(1) : "");
    private final Strangers strangers;

    Bystanders(Roster roster, Representation representation, Plurals plurals, Unnamed unnamed) {
        this.roster = roster;
        this.plurals = plurals;
        this.unnamed = unnamed;
        this.strangers = new Strangers(roster, representation);
    }

    void addAll(ParsedArticle parsed) {
        for (Sentence sentence : parsed.sentences()) {
            for (IndexedWord word : sentence.graph().vertexListSorted()) {
                if (isFreePerson(sentence, word) && !addTogether(sentence, word)) {
                    add(sentence, word);
                } else if (word.tag().matches("NNS|CD|DT|PRP\\$?") && word.copyCount() == 0) {
                    if (!addTogether(sentence, word) && form(word).equals("they")) {
                        addTheirs(sentence, word);
                    }
                }
            }
        }
    }

    /** "The two countries", "they": a mention of each of them. */
    private boolean addTogether(Sentence sentence, IndexedWord word) {
        int head = word.index() - 1;
        List<Draft> several = roster.at(sentence, head).isPresent() ? List.of() : plurals.meantBy(sentence, head);
        boolean pronoun = word.tag().startsWith("PRP");
        int first = pronoun ? head : Grammar.firstOf(sentence, word) - 1;
        MentionForm form = pronoun ? MentionForm.PRONOUN : MentionForm.NOMINAL;
        several.forEach(draft -> draft.add(new Spot(sentence, first, head, head, form)));
        return !several.isEmpty();
    }

    /** "The rebels said they would come": those who say it. */
    private void addTheirs(Sentence sentence, IndexedWord pronoun) {
        int token = pronoun.index() - 1;
        if (roster.at(sentence, token).isPresent()) {
            return;
        }
        Grammar.governors(sentence, pronoun).stream()
                .filter(told -> told.is("nsubj*"))
                .flatMap(told -> Grammar.governorsBy(sentence, told.word(), "ccomp").stream())
                .flatMap(verb -> dependents(sentence, verb, "nsubj").stream())
                .filter(subject -> subject.index() < pronoun.index())
                .findFirst()
                .filter(subject -> subject.tag().matches("NNP?S"))
                .flatMap(subject -> roster.at(sentence, subject.index() - 1))
                .filter(who -> who.kind() == ActorKind.GROUP || who.kind() == ActorKind.ORGANIZATION)
                .ifPresent(who -> who.add(new Spot(sentence, token, token, token, MentionForm.PRONOUN)));
    }

    private boolean isFreePerson(Sentence sentence, IndexedWord noun) {
        return noun.tag().matches("NNS?")
                && noun.copyCount() == 0
                && people.containsKey(lemma(noun))
                && (noun.tag().equals("NNS") || !flag(noun).equals(ONLY_PLURAL))
                && noun.ner().equals("O")
                && !Grammar.governedAs(sentence, noun, "compound")
                && roster.at(sentence, noun.index() - 1).isEmpty();
    }

    private void add(Sentence sentence, IndexedWord noun) {
        int first = Math.min(Grammar.firstOf(sentence, noun), noun.index()) - 1;
        int head = noun.index() - 1;
        Draft draft = sameAs(sentence, noun).orElseGet(() -> stranger(sentence, noun));
        if (draft.names().isEmpty()) {
            unnamed.describe(draft, sentence, noun, first);
        }
        draft.add(new Spot(sentence, first, head, head, MentionForm.NOMINAL));
        for (IndexedWord relative : dependents(sentence, noun, "ref")) {
            int token = relative.index() - 1;
            if (roster.at(sentence, token).isEmpty()) {
                draft.add(new Spot(sentence, token, token, token, MentionForm.PRONOUN));
            }
        }
    }

    /** The person named in apposition or by the copula: "the suspect, X", "X is the suspect". */
    private Optional<Draft> sameAs(Sentence sentence, IndexedWord noun) {
        if (noun.tag().equals("NNS")) {
            return Optional.empty();
        }
        List<IndexedWord> beside = new ArrayList<>(dependents(sentence, noun, "appos"));
        Grammar.governors(sentence, noun).stream().filter(g -> g.is("appos")).forEach(g -> beside.add(g.word()));
        if (Grammar.has(sentence, noun, "cop")) {
            beside.addAll(dependents(sentence, noun, "nsubj"));
        }
        return beside.stream()
                .flatMap(w -> roster.at(sentence, w.index() - 1).stream())
                .filter(d -> d.kind() == ActorKind.PERSON || d.kind() == ActorKind.ANONYMOUS)
                .findFirst()
                .or(() -> Nominals.whoIsSo(roster, sentence, noun));
    }

    private String flag(IndexedWord noun) {
        return people.getOrDefault(lemma(noun), "");
    }

    private Draft stranger(Sentence sentence, IndexedWord noun) {
        boolean several = noun.tag().equals("NNS") || flag(noun).equals(SEVERAL);
        String whose = dependents(sentence, noun, "nmod:poss").stream()
                .map(w -> roster.at(sentence, w.index() - 1).map(Draft::name).orElse(form(w)))
                .findFirst()
                .orElse("");
        String key = noun.tag() + lemma(noun) + " " + whose;
        boolean begins = dependents(sentence, noun, "det", "amod", "nummod").stream()
                .anyMatch(d -> NEW.contains(form(d)) || d.tag().equals("CD"));
        ActorKind kind = several ? ActorKind.GROUP : ActorKind.ANONYMOUS;
        return begins ? strangers.another(kind, key) : strangers.same(kind, key, sentence, noun);
    }
}
