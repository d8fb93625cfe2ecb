package dev.parley.extract.corenlp.place;

import dev.parley.extract.LocationKind;
import dev.parley.extract.corenlp.parse.Grammar;
import dev.parley.extract.corenlp.parse.Sentence;
import dev.parley.rules.RuleFile;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** "In the Danish capital" is in Copenhagen. */
final class UnnamedCapitals {
    private final Set<String> ways =
            RuleFile.read("extract/place/ways-to-a-capital.txt").words();
    private final Gazetteer gazetteer;

    UnnamedCapitals(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** Where the adjective's state and its capital are known, and something is told to be there or to go there. */
    Optional<PlaceName> at(Sentence sentence, int first, States states) {
        for (int last = first; last <= first + 1; last++) {
            String adjective = last == first
                    ? Spans.word(sentence, first)
                    : Spans.word(sentence, first) + " " + Spans.word(sentence, last);
            int noun = last + 1;
            if (Spans.word(sentence, noun).equals("capital") && isThere(sentence, noun)) {
                return states.ofAdjective(adjective)
                        .flatMap(this::capital)
                        .map(city -> PlaceName.of(sentence, first, noun, List.of(city))
                                .asDescription());
            }
        }
        return Optional.empty();
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
