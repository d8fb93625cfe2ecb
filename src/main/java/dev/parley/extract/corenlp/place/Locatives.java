package dev.parley.extract.corenlp.place;

import dev.parley.extract.corenlp.parse.Grammar;
import dev.parley.extract.corenlp.parse.Sentence;
import dev.parley.rules.RuleFile;
import edu.stanford.nlp.ling.IndexedWord;
import java.util.HashSet;
import java.util.Set;

/** Case markers that make any name a place. */
final class Locatives {
    private static final Set<String> MARKERS =
            new HashSet<>(RuleFile.read("extract/place/locatives.txt").words());

    private Locatives() {}

    static boolean isLocative(Sentence sentence, IndexedWord word) {
        return Grammar.governors(sentence, word).stream().anyMatch(g -> isLocative(g.relation()));
    }

    static boolean isLocative(String relation) {
        return MARKERS.contains(marker(relation));
    }

    /** The preposition of an oblique or nominal modifier. */
    static String marker(String relation) {
        boolean marked = relation.startsWith("obl:") || relation.startsWith("nmod:");
        return marked ? relation.substring(relation.indexOf(':') + 1) : "";
    }
}
