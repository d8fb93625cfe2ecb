package dev.parley.extract.corenlp.actor;

import static dev.parley.extract.corenlp.parse.Grammar.dependents;
import static dev.parley.extract.corenlp.parse.Grammar.form;
import static dev.parley.extract.corenlp.parse.Grammar.lemma;

import dev.parley.extract.ActorKind;
import dev.parley.extract.corenlp.parse.Grammar;
import dev.parley.extract.corenlp.parse.ParsedArticle;
import dev.parley.extract.corenlp.parse.Sentence;
import dev.parley.rules.RuleFile;
import edu.stanford.nlp.ling.IndexedWord;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Phrases that mean several: "the two presidents", "both sides", "they". */
final class Plurals {
    private static final Set<String> PAIR = Set.of("two", "both");
    private static final Set<String> THEY = Set.of("they", "them");
    private static final int FAR = 2;
    private final BodyNouns bodies = new BodyNouns();
    private final Roster roster;
    private final Offices offices;
    private final ParsedArticle article;
    private final Set<String> sides =
            new HashSet<>(RuleFile.read("extract/actor/sides.txt").words());

    Plurals(Roster roster, Offices offices, ParsedArticle article) {
        this.roster = roster;
        this.offices = offices;
        this.article = article;
    }

    List<Draft> meantBy(Sentence sentence, int token) {
        return sentence.word(token).map(w -> meantBy(sentence, w)).orElse(List.of());
    }

    private List<Draft> meantBy(Sentence sentence, IndexedWord word) {
        if (THEY.contains(form(word))) {
            return lastCompany(sentence, word.index() - 1);
        }
        if (isBareTwo(sentence, word)) {
            return areThings(sentence, word)
                    ? List.of()
                    : lastTwo(sentence, word.index() - 1, person -> person.kind() == ActorKind.PERSON);
        }
        if (!word.tag().startsWith("NNS") && !word.tag().equals("DT")) {
            return List.of();
        }
        boolean pair = dependents(sentence, word, "nummod", "det", "det:predet", "cc:preconj", "dep").stream()
                .anyMatch(d -> PAIR.contains(form(d)));
        boolean several =
                dependents(sentence, word, "nummod").stream().anyMatch(number -> !PAIR.contains(form(number)));
        boolean definite = pair || Nominals.isDefinite(sentence, word);
        if (definite && sides.contains(lemma(word)) && !Grammar.has(sentence, word, "amod", "nmod:poss", "compound")) {
            return parties(sentence, word.index() - 1);
        }
        if (definite
                && !several
                && bodies.isBody(lemma(word))
                && !Grammar.has(sentence, word, "amod", "nmod*", "compound", "appos", "dep")) {
            return lastTwo(sentence, word.index() - 1, body -> isCalled(body, lemma(word)));
        }
        return pair ? bearers(sentence, word) : List.of();
    }

    /** The only two who bear the title, or the only two of the last sentences. */
    private List<Draft> bearers(Sentence sentence, IndexedWord noun) {
        List<Draft> bearing = roster.of(ActorKind.PERSON)
                .filter(person -> isMeant(person, lemma(noun)))
                .filter(person ->
                        roster.lastBefore(person, sentence, noun.index() - 1).isPresent())
                .toList();
        return bearing.size() == 2 ? bearing : lastTwo(sentence, noun.index() - 1, bearing::contains);
    }

    /** "Leaders" are those who hold the highest offices of states. */
    private boolean isMeant(Draft person, String office) {
        return person.bears(List.of(office))
                || (office.equals("leader") && person.titles().stream().anyMatch(offices::isHighest));
    }

    /** "The two said so", "both said so". */
    private static boolean isBareTwo(Sentence sentence, IndexedWord word) {
        boolean two = word.tag().equals("CD")
                && form(word).equals("two")
                && dependents(sentence, word, "det").stream()
                        .anyMatch(the -> form(the).equals("the"));
        return (two || (word.tag().equals("DT") && form(word).equals("both")))
                && Grammar.governedAs(sentence, word, "nsubj*", "obl:between", "nmod:between")
                && !Grammar.has(sentence, word, "nmod*", "amod", "acl*");
    }

    /** "The companies": of those known by then. */
    private boolean isCalled(Draft draft, String lemma) {
        return draft.kind() == ActorKind.ORGANIZATION && bodies.mayBe(draft, lemma);
    }

    /** The only two that may be meant of the last sentences, unless one names two states or bodies together that may not. */
    private List<Draft> lastTwo(Sentence sentence, int token, Predicate<Draft> mayBeMeant) {
        Set<Draft> meant = new LinkedHashSet<>();
        for (int i = sentence.index(); i >= Math.max(0, sentence.index() - FAR) && meant.size() < 2; i--) {
            Sentence earlier = article.sentences().get(i);
            int before = i == sentence.index() ? token : earlier.tokens().size();
            if (!together(earlier, before, false).stream().allMatch(mayBeMeant) || tellsOfOthers(earlier, before)) {
                return List.of();
            }
            roster.all().stream()
                    .filter(mayBeMeant)
                    .filter(draft -> draft.spots().stream()
                            .anyMatch(spot -> spot.sentence().index() == earlier.index() && spot.last() < before))
                    .forEach(meant::add);
        }
        return meant.size() == 2 ? List.copyOf(meant) : List.of();
    }

    /** Somebody without a name, "A met an envoy", but for who only says it: "a spokesman said the two would meet". */
    private boolean tellsOfOthers(Sentence sentence, int before) {
        return sentence.graph().vertexListSorted().stream()
                .filter(noun -> noun.index() - 1 < before && noun.tag().startsWith("NN"))
                .filter(noun -> roster.at(sentence, noun.index() - 1).isEmpty())
                .filter(noun -> Grammar.governorsBy(sentence, noun, "nsubj").stream()
                        .noneMatch(verb -> Grammar.has(sentence, verb, "ccomp")))
                .anyMatch(noun -> offices.isOffice(lemma(noun)) && Nominals.isIndefinite(sentence, noun));
    }

    /** "A handed B a draft and a map. Both were lost." */
    private boolean areThings(Sentence sentence, IndexedWord both) {
        return form(both).equals("both")
                && sentence.index() > 0
                && article.sentences().get(sentence.index() - 1).graph().vertexListSorted().stream()
                        .filter(noun -> noun.tag().startsWith("NN"))
                        .anyMatch(noun -> isPairOfThings(article.sentences().get(sentence.index() - 1), noun));
    }

    private boolean isPairOfThings(Sentence sentence, IndexedWord noun) {
        return roster.at(sentence, noun.index() - 1).isEmpty()
                && Grammar.governedAs(sentence, noun, "obj")
                && Grammar.has(sentence, noun, "conj:and");
    }

    /** The last states or organisations named together before: "between A and B". */
    private List<Draft> parties(Sentence sentence, int token) {
        for (int i = sentence.index(); i >= 0; i--) {
            Sentence earlier = article.sentences().get(i);
            List<Draft> together = together(
                    earlier, i == sentence.index() ? token : earlier.tokens().size(), false);
            if (!together.isEmpty()) {
                return together;
            }
        }
        return List.of();
    }

    private List<Draft> lastCompany(Sentence sentence, int token) {
        for (int i = sentence.index(); i >= Math.max(0, sentence.index() - 1); i--) {
            Sentence earlier = article.sentences().get(i);
            List<Draft> together = together(
                    earlier, i == sentence.index() ? token : earlier.tokens().size(), true);
            if (!together.isEmpty()) {
                return together;
            }
        }
        return List.of();
    }

    /** Coordinated actors of one kind before the token: people, or else states and organisations. */
    private List<Draft> together(Sentence sentence, int before, boolean people) {
        for (IndexedWord word : sentence.graph().vertexListSorted()) {
            boolean subject = !people || Grammar.governedAs(sentence, word, "nsubj*");
            if (word.index() - 1 < before && subject && Grammar.has(sentence, word, "conj*")) {
                Set<Draft> found = new LinkedHashSet<>();
                for (IndexedWord each : Grammar.withConjuncts(sentence, word)) {
                    roster.at(sentence, each.index() - 1)
                            .filter(d -> people || d.kind() == ActorKind.STATE || d.kind() == ActorKind.ORGANIZATION)
                            .ifPresent(found::add);
                }
                if (found.size() >= 2) {
                    return List.copyOf(found);
                }
            }
        }
        return List.of();
    }
}
