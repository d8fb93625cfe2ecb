package dev.parley.extract.corenlp.actor;

import dev.parley.rules.RuleFile;
import java.util.HashSet;
import java.util.Set;

/** What a given name tells about the pronouns to expect. */
final class GivenNames {
    private final Set<String> women =
            new HashSet<>(RuleFile.read("extract/actor/women.txt").words());
    private final Set<String> men =
            new HashSet<>(RuleFile.read("extract/actor/men.txt").words());

    Gender gender(String givenName) {
        boolean woman = women.contains(givenName);
        boolean man = men.contains(givenName);
        if (woman == man) {
            return Gender.UNKNOWN;
        }
        return woman ? Gender.FEMALE : Gender.MALE;
    }
}
