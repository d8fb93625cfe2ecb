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
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Phrases that mean several: "the two presidents", "both sides", "they". */
final class Plurals {
    private static final Set<String> PAIR = Set.of("two", "both");
    private static final Set<String> THEY = Set.of("they", "them");
    private static final int FAR = 2;
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
            return lastTwo(sentence, word.index() - 1);
        }
        if (!word.tag().startsWith("NNS") && !word.tag().equals("DT")) {
            return List.of();
        }
        boolean pair = dependents(sentence, word, "nummod", "det", "det:predet", "cc:preconj", "dep").stream()
                .anyMatch(d -> PAIR.contains(form(d)));
        boolean definite = pair || Nominals.isDefinite(sentence, word);
        if (definite && sides.contains(lemma(word)) && !Grammar.has(sentence, word, "amod", "nmod:poss", "compound")) {
            return parties(sentence, word.index() - 1);
        }
        return pair ? bearers(sentence, word) : List.of();
    }

    /** The two last named who bear the title. */
    private List<Draft> bearers(Sentence sentence, IndexedWord noun) {
        List<Draft> bearing = roster.of(ActorKind.PERSON)
                .filter(p -> p.titles().stream().anyMatch(title -> isMeant(title, lemma(noun))))
                .filter(p -> roster.lastBefore(p, sentence, noun.index() - 1).isPresent())
                .sorted(Comparator.comparing((Draft p) -> roster.lastBefore(p, sentence, noun.index() - 1)
                                .orElseThrow()
                                .span())
                        .reversed())
                .limit(2)
                .toList();
        return bearing.size() == 2 ? bearing : List.of();
    }

    /** "Leaders" are those who hold the highest offices of states. */
    private boolean isMeant(String title, String office) {
        return title.equals(office)
                || title.endsWith(" " + office)
                || (office.equals("leader") && offices.isHighest(title));
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

    /** The only two people of the last sentence that names several, unless it names two states or bodies together. */
    private List<Draft> lastTwo(Sentence sentence, int token) {
        Set<Draft> people = new LinkedHashSet<>();
        for (int i = sentence.index(); i >= Math.max(0, sentence.index() - FAR) && people.size() < 2; i--) {
            Sentence earlier = article.sentences().get(i);
            int before = i == sentence.index() ? token : earlier.tokens().size();
            if (!together(earlier, before, false).isEmpty()) {
                return List.of();
            }
            roster.of(ActorKind.PERSON)
                    .filter(person -> person.spots().stream()
                            .anyMatch(spot -> spot.sentence().index() == earlier.index() && spot.last() < before))
                    .forEach(people::add);
        }
        return people.size() == 2 ? List.copyOf(people) : List.of();
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
