package dev.parley.extract.corenlp.actor;

import static dev.parley.extract.corenlp.parse.Grammar.dependents;
import static java.util.Collections.disjoint;

import dev.parley.extract.ActorKind;
import dev.parley.extract.corenlp.parse.Grammar;
import dev.parley.extract.corenlp.parse.Sentence;
import dev.parley.rules.RuleFile;
import edu.stanford.nlp.ling.IndexedWord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Those whom an article tells without a name, each known by a noun; those in office by whose they are as well. */
final class Strangers {
    private final Set<String> saidBefore =
            RuleFile.read("extract/actor/said-before.txt").words();
    private final Roster roster;
    private final Representation representation;
    private final Map<String, List<Draft>> byNoun = new HashMap<>();

    Strangers(Roster roster, Representation representation) {
        this.roster = roster;
        this.representation = representation;
    }

    Draft another(ActorKind kind, String noun) {
        Draft draft = roster.add(kind);
        byNoun.computeIfAbsent(noun, k -> new ArrayList<>()).add(draft);
        return draft;
    }

    /** The last one called so who may be meant: "the Danish minister" is not "the Norwegian minister" of before. */
    Draft same(ActorKind kind, String called, Sentence sentence, IndexedWord noun) {
        return byNoun.getOrDefault(called, List.of()).reversed().stream()
                .filter(before -> mayBe(before, sentence, noun))
                .findFirst()
                .orElseGet(() -> another(kind, called));
    }

    /** Not of those in office who are of another side or told otherwise: "officials of the ministry", "city officials". */
    private boolean mayBe(Draft before, Sentence sentence, IndexedWord noun) {
        if (before.titles().isEmpty()) {
            return true;
        }
        Set<Draft> sides = representation.of(sentence, noun);
        if (!sides.isEmpty() && disjoint(sides, before.represents())) {
            return false;
        }
        return noun.tag().equals("NNS")
                ? wordsOf(before).containsAll(words(sentence, noun))
                : isInOffice(before, OfficePhrase.around(sentence, noun, roster).words());
    }

    /** "The minister" may be a foreign minister of before, and "the senior official" an official. */
    private static boolean isInOffice(Draft before, List<String> words) {
        return before.bears(words)
                || before.titles().stream().anyMatch(title -> words.containsAll(List.of(title.split(" "))));
    }

    private static Set<String> wordsOf(Draft draft) {
        return draft.names().stream()
                .flatMap(name -> Stream.of(name.toLowerCase(Locale.ROOT).split("[^\\p{L}-]+")))
                .collect(Collectors.toSet());
    }

    /** "Senior" and "city" of "the senior city official": of the words that tell who is meant, those that are no names. */
    private Set<String> words(Sentence sentence, IndexedWord noun) {
        return dependents(sentence, noun, "amod", "compound").stream()
                .filter(word -> roster.at(sentence, word.index() - 1).isEmpty())
                .map(Grammar::form)
                .filter(word -> !saidBefore.contains(word))
                .collect(Collectors.toSet());
    }
}
