package dev.parley.resolve.name;

import dev.parley.rules.RuleFile;
import java.util.HashMap;
import java.util.Map;

/** States that go by several names. */
public final class StateNames {
    private static final Map<String, String> FIRST_NAMES = read();

    private StateNames() {}

    /** The folded name, or that of the first of its line in the list. */
    public static String key(String name) {
        String folded = Spelling.folded(name);
        return FIRST_NAMES.getOrDefault(folded, folded);
    }

    private static Map<String, String> read() {
        Map<String, String> firstNames = new HashMap<>();
        for (String line : RuleFile.read("resolve/states.txt").lines()) {
            String[] names = line.split("\\s*\\|\\s*");
            for (String name : names) {
                firstNames.put(Spelling.folded(name), Spelling.folded(names[0]));
            }
        }
        return firstNames;
    }
}
