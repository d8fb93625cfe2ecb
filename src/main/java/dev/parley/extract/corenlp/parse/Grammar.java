package dev.parley.extract.corenlp.parse;

import dev.parley.article.TextSpan;
import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Questions to a sentence's dependency graph. Relations are named as in it; one that ends in * is a beginning. */
public final class Grammar {
    private static final String[] PREMODIFIERS = {"det*", "amod", "compound", "nummod", "nmod:poss", "advmod"};

    private static final Set<String> DASHES = Set.of("—", "–", "--", "-", ":", "“", "\"", "‘", ",");

    private Grammar() {}

    /** A word's governor and how the word depends on it. */
    public record Governor(IndexedWord word, String relation) {
        public boolean is(String... relations) {
            return matches(relation, relations);
        }
    }

    public static List<IndexedWord> dependents(Sentence sentence, IndexedWord word, String... relations) {
        Set<IndexedWord> found = new LinkedHashSet<>();
        for (SemanticGraphEdge edge : sentence.graph().outgoingEdgeIterable(word)) {
            if (matches(edge.getRelation().toString(), relations)) {
                found.add(edge.getDependent());
            }
        }
        return found.stream().sorted().toList();
    }

    public static boolean has(Sentence sentence, IndexedWord word, String... relations) {
        return !dependents(sentence, word, relations).isEmpty();
    }

    /** All its governors; several where a word is shared by coordinated or controlled verbs. */
    public static List<Governor> governors(Sentence sentence, IndexedWord word) {
        List<Governor> governors = new ArrayList<>();
        for (SemanticGraphEdge edge : sentence.graph().incomingEdgeIterable(word)) {
            governors.add(new Governor(edge.getGovernor(), edge.getRelation().toString()));
        }
        return governors;
    }

    /** Those of its governors on which it depends in one of these ways. */
    public static List<IndexedWord> governorsBy(Sentence sentence, IndexedWord word, String... relations) {
        return governors(sentence, word).stream()
                .filter(governor -> governor.is(relations))
                .map(Governor::word)
                .toList();
    }

    /** All words above a word, by any way up, the nearest first. */
    public static Set<IndexedWord> above(Sentence sentence, IndexedWord word) {
        Set<IndexedWord> above = new LinkedHashSet<>();
        Deque<IndexedWord> open = new ArrayDeque<>(List.of(word));
        while (!open.isEmpty()) {
            for (Governor governor : governors(sentence, open.removeFirst())) {
                if (above.add(governor.word())) {
                    open.add(governor.word());
                }
            }
        }
        return above;
    }

    /** Subjects of the active or, for a noun predicate, of the copula; those shared with a governing verb included. */
    public static List<IndexedWord> subjects(Sentence sentence, IndexedWord verb) {
        return isPassive(sentence, verb)
                ? dependents(sentence, verb, "obl:agent")
                : dependents(sentence, verb, "nsubj", "nsubj:xsubj", "nsubj:pass");
    }

    public static List<IndexedWord> objects(Sentence sentence, IndexedWord verb) {
        return isPassive(sentence, verb)
                ? dependents(sentence, verb, "nsubj:pass", "nsubj:xsubj", "nsubj")
                : dependents(sentence, verb, "obj", "iobj");
    }

    public static boolean isPassive(Sentence sentence, IndexedWord verb) {
        return "VBN".equals(verb.tag())
                && (has(sentence, verb, "aux:pass", "obl:agent")
                        || (!has(sentence, verb, "aux", "nsubj") && !governedAs(sentence, verb, "conj*")));
    }

    public static boolean governedAs(Sentence sentence, IndexedWord word, String... relations) {
        return governors(sentence, word).stream().anyMatch(g -> g.is(relations));
    }

    public static boolean isVerb(IndexedWord word) {
        return word.tag().startsWith("VB");
    }

    public static boolean isNoun(IndexedWord word) {
        return word.tag().startsWith("NN");
    }

    /** Of a noun: "talks", "the Emirates". */
    public static boolean isPlural(IndexedWord noun) {
        return noun.tag().endsWith("S");
    }

    private static boolean isPerson(IndexedWord word) {
        return "PERSON".equals(word.ner());
    }

    /** The word and what is coordinated with it; in "President A of X and Premier B" B is, though the parser joins B to X. */
    public static List<IndexedWord> withConjuncts(Sentence sentence, IndexedWord word) {
        Set<IndexedWord> all = new LinkedHashSet<>();
        all.add(word);
        all.addAll(dependents(sentence, word, "conj*"));
        if (isPerson(word)) {
            dependents(sentence, word, "nmod:of", "nmod:from").stream()
                    .filter(owner -> !isPerson(owner))
                    .flatMap(owner -> dependents(sentence, owner, "conj*").stream())
                    .filter(Grammar::isPerson)
                    .forEach(all::add);
        }
        return List.copyOf(all);
    }

    public static String lemma(IndexedWord word) {
        return word.lemma().toLowerCase(Locale.ROOT);
    }

    public static String form(IndexedWord word) {
        return word.word().toLowerCase(Locale.ROOT);
    }

    /** Lemma with its particle: "call off". */
    public static String phrasal(Sentence sentence, IndexedWord verb) {
        List<IndexedWord> particles = dependents(sentence, verb, "compound:prt");
        return particles.isEmpty() ? lemma(verb) : lemma(verb) + " " + form(particles.getFirst());
    }

    /** From the noun's first modifier to the noun; what follows it is left out. */
    public static TextSpan nounPhrase(Sentence sentence, IndexedWord noun) {
        return sentence.spanOf(firstOf(sentence, noun) - 1, noun.index() - 1);
    }

    /** Index (from 1) of the first token of the phrase that the noun heads. */
    public static int firstOf(Sentence sentence, IndexedWord noun) {
        int first = noun.index();
        for (IndexedWord modifier : dependents(sentence, noun, PREMODIFIERS)) {
            if (modifier.index() < noun.index() && !isBehindComma(sentence, modifier)) {
                first = Math.min(first, firstBelow(sentence, modifier, noun.index()));
            }
        }
        return Math.max(first, afterDash(sentence, noun, first));
    }

    /** "..., telling reporters that": the participle tells what somebody does to them. */
    private static boolean isBehindComma(Sentence sentence, IndexedWord modifier) {
        return modifier.tag().equals("VBG")
                && modifier.index() > 1
                && sentence.tokens().get(modifier.index() - 2).tag().equals(",");
    }

    /** A dash ends a phrase however the parser joins what stands before it: "MUSCAT — Indirect talks". */
    private static int afterDash(Sentence sentence, IndexedWord noun, int first) {
        for (int i = noun.index() - 1; i >= first; i--) {
            if (DASHES.contains(sentence.tokens().get(i - 1).word())) {
                return i + 1;
            }
        }
        return first;
    }

    private static int firstBelow(Sentence sentence, IndexedWord word, int before) {
        return sentence.graph().descendants(word).stream()
                .mapToInt(IndexedWord::index)
                .filter(i -> i < before)
                .min()
                .orElse(word.index());
    }

    private static boolean matches(String relation, String... patterns) {
        for (String pattern : patterns) {
            if (pattern.endsWith("*")
                    ? relation.startsWith(pattern.substring(0, pattern.length() - 1))
                    : relation.equals(pattern)) {
                return true;
            }
        }
        return false;
    }
}
