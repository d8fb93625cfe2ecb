package dev.parley.extract.corenlp.actor;

import dev.parley.extract.corenlp.place.State;
import dev.parley.extract.corenlp.place.States;
import dev.parley.rules.RuleFile;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The armed forces of a state are one body, whatever an article calls them: "the Omani army", "the Oman Armed Forces". */
final class ArmedForces {
    private final Set<String> names =
            RuleFile.read("extract/actor/armed-forces.txt").words();

    /** Whether a body of that kind is a state's armed forces: "army". */
    boolean are(String kind) {
        return names.contains(kind.toLowerCase(Locale.ROOT));
    }

    /** The usual name of the armed forces of that state, by the state's usual name. */
    static String of(String state) {
        return state + "'s military";
    }

    /** The state whose armed forces have the name: Oman for "Oman Armed Forces", "Omani Army". */
    Optional<State> owner(List<String> name) {
        for (int words = 1; words < name.size(); words++) {
            String first = String.join(" ", name.subList(0, words));
            Optional<State> state = States.ofTheWorld()
                    .named(first)
                    .or(() -> States.ofTheWorld().ofAdjective(first));
            if (state.isPresent() && are(String.join(" ", name.subList(words, name.size())))) {
                return state;
            }
        }
        return Optional.empty();
    }
}
