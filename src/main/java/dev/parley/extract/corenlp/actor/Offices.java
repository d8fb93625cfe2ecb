package dev.parley.extract.corenlp.actor;

import dev.parley.rules.RuleFile;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Nouns that name an office, a title or a standing. */
final class Offices {
    private final Map<String, Set<String>> flags = RuleFile.read("extract/actor/offices.txt")
            .table(row -> Set.of(row.get(1).split(" +")));

    private final Set<String> highest =
            RuleFile.read("extract/actor/highest-offices.txt").words();

    boolean isOffice(String lemma) {
        return flags.containsKey(lemma.toLowerCase(Locale.ROOT));
    }

    /** A relative speaks for nobody by being one. */
    boolean isKinship(String lemma) {
        return flags.getOrDefault(lemma.toLowerCase(Locale.ROOT), Set.of()).contains("k");
    }

    /** Of a state: "prime minister". */
    boolean isHighest(String title) {
        return highest.contains(title);
    }

    Gender gender(String lemma) {
        Set<String> of = flags.getOrDefault(lemma.toLowerCase(Locale.ROOT), Set.of());
        if (of.contains("f")) {
            return Gender.FEMALE;
        }
        return of.contains("m") ? Gender.MALE : Gender.UNKNOWN;
    }
}
