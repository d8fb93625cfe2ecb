package dev.parley.extract.corenlp.place;

import dev.parley.extract.corenlp.parse.Grammar;
import dev.parley.extract.corenlp.parse.Grammar.Governor;
import dev.parley.rules.RuleFile;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Tells whether a name before a noun says where a thing is ("U.S. farms") or whose people they are ("U.S. envoys"). */
final class Modifiers {
    private static final List<String> LISTS =
            List.of("offices", "crowds", "anonymous", "governments", "bodies", "delegations", "organization-words");
    private final Set<String> people = new HashSet<>();

    Modifiers() {
        LISTS.forEach(list ->
                people.addAll(RuleFile.read("extract/actor/" + list + ".txt").words()));
    }

    boolean describesThing(PlaceName name) {
        return Spans.head(name.sentence(), name.first(), name.last())
                .map(word -> Grammar.governors(name.sentence(), word).stream().anyMatch(this::isThing))
                .orElse(false);
    }

    private boolean isThing(Governor governor) {
        return governor.is("amod", "compound", "nmod:poss")
                && Grammar.isNoun(governor.word())
                && !people.contains(Grammar.lemma(governor.word()))
                && !people.contains(Grammar.form(governor.word()))
                && !governor.word().ner().matches("PERSON|ORGANIZATION");
    }
}
