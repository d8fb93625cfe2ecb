package dev.parley.resolve.name;

import dev.parley.rules.RuleFile;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Groups that sit at a table as one: "the six powers", "the guarantor states". */
public final class Collectives {
    private static final Map<String, String> KEYS = new HashMap<>();
    private static final Map<String, List<String>> MEMBERS = new HashMap<>();
    private static final Pattern COUNTED;

    static {
        StringBuilder nouns = new StringBuilder();
        for (String line : RuleFile.read("resolve/collectives.txt").lines()) {
            String[] parts = line.split("\\s*:\\s*", 2);
            String[] names = parts[0].split("\\s*\\|\\s*");
            if (parts.length == 1) {
                nouns.append(nouns.isEmpty() ? "" : "|").append(String.join("|", names));
                continue;
            }
            String key = Spelling.folded(names[0]);
            Arrays.stream(names).forEach(name -> KEYS.put(Spelling.folded(name), key));
            MEMBERS.put(
                    key, Arrays.stream(parts[1].split(",")).map(String::strip).toList());
        }
        COUNTED = Pattern.compile(
                "(?:the )?(two|three|four|five|six|seven|eight|nine|ten) (?:[\\p{L}-]+ ){0,2}?(" + nouns + ")");
    }

    private Collectives() {}

    /** The same for names of one group; empty for what is no side. */
    public static Optional<String> key(String name) {
        String folded = Spelling.folded(name);
        Matcher counted = COUNTED.matcher(folded);
        String key = counted.matches() ? counted.group(1) + " " + counted.group(2) : folded;
        String known = KEYS.get(key);
        return known != null || counted.matches() ? Optional.of(known == null ? key : known) : Optional.empty();
    }

    /** The same for names of one group whose members are known: it is the same in every article. */
    public static Optional<String> listed(String name) {
        return key(name).filter(MEMBERS::containsKey);
    }

    /** Names of the states and unions in it, as far as the list has them. */
    public static List<String> members(String name) {
        return key(name).map(key -> MEMBERS.getOrDefault(key, List.of())).orElse(List.of());
    }
}
