package dev.parley.resolve.name;

import dev.parley.rules.RuleFile;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Offices that only one state has, so that they tell for whom somebody speaks. */
public final class StateOffices {
    private static final Map<String, String> STATES = read();

    private StateOffices() {}

    public static Optional<String> stateOf(String title) {
        return Optional.ofNullable(STATES.get(Spelling.folded(title)));
    }

    private static Map<String, String> read() {
        Map<String, String> states = new HashMap<>();
        RuleFile.read("extract/actor/sole-offices.txt")
                .rows()
                .forEach(row -> states.put(Spelling.folded(row.getFirst()), row.get(1)));
        return states;
    }
}
