package dev.parley.extract.corenlp.place;

import dev.parley.extract.LocationKind;
import dev.parley.extract.corenlp.parse.Grammar;
import dev.parley.extract.corenlp.parse.Sentence;
import dev.parley.rules.RuleFile;
import edu.stanford.nlp.ling.IndexedWord;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** "In the Danish capital", "in the capital of Denmark" and "in Denmark's capital" are in Copenhagen. */
final class UnnamedCapitals {
    private final Set<String> ways =
            RuleFile.read("extract/place/ways-to-a-capital.txt").words();
    private final Gazetteer gazetteer;

    UnnamedCapitals(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** Where the state and its capital are known, and something is told to be there or to go there. */
    Optional<PlaceName> at(Sentence sentence, int first, States states) {
        if (isCapital(sentence, first)) {
            return sentence.word(first).flatMap(noun -> named(sentence, noun, states));
        }
        for (int last = first; last <= first + 1; last++) {
            String adjective = last == first
                    ? Spans.word(sentence, first)
                    : Spans.word(sentence, first) + " " + Spans.word(sentence, last);
            int noun = last + 1;
            if (isCapital(sentence, noun)) {
                return states.ofAdjective(adjective)
                        .flatMap(this::capital)
                        .map(city -> PlaceName.of(sentence, first, noun, List.of(city))
                                .asDescription());
            }
        }
        return Optional.empty();
    }

    /** The state's name stays a name of its own. */
    private Optional<PlaceName> named(Sentence sentence, IndexedWord noun, States states) {
        int token = noun.index() - 1;
        if (Grammar.has(sentence, noun, "amod", "compound")) {
            // "The commercial capital of Turkey".
            return Optional.empty();
        }
        return Grammar.dependents(sentence, noun, "nmod:of", "nmod:poss").stream()
                .flatMap(owner -> states.named(name(sentence, owner)).stream())
                .flatMap(state -> capital(state).stream())
                .findFirst()
                .map(city -> PlaceName.of(sentence, token, token, List.of(city)).asDescription());
    }

    private static String name(Sentence sentence, IndexedWord head) {
        return Stream.concat(Grammar.dependents(sentence, head, "compound").stream(), Stream.of(head))
                .sorted()
                .map(IndexedWord::word)
                .collect(Collectors.joining(" "));
    }

    private boolean isCapital(Sentence sentence, int token) {
        return Spans.word(sentence, token).equals("capital") && isThere(sentence, token);
    }

    private boolean isThere(Sentence sentence, int noun) {
        return sentence.word(noun)
                .filter(word -> Grammar.governors(sentence, word).stream()
                        .map(governor -> Locatives.marker(governor.relation()))
                        .anyMatch(marker -> ways.contains(marker)))
                .isPresent();
    }

    private Optional<Known> capital(State state) {
        String name = state.capital();
        return name == null
                ? Optional.empty()
                : gazetteer.wellKnown(name).stream()
                        .filter(city ->
                                city.kind() == LocationKind.CITY && Objects.equals(city.country(), state.code()))
                        .findFirst();
    }
}
