package dev.parley.resolve.name;

import dev.parley.rules.RuleFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Names of states and organisations in the form in which they are compared: companies without their legal form. */
public final class BodyNames {
    private static final Set<String> FORMS =
            Set.copyOf(RuleFile.read("resolve/company-forms.txt").lines());

    private BodyNames() {}

    public static String key(String name) {
        return StateNames.key(String.join(" ", bare(name)));
    }

    private static List<String> bare(String name) {
        List<String> words = new ArrayList<>(List.of(Spelling.inOneWay(name).split(" ")));
        while (words.size() > 1 && FORMS.contains(words.getLast())) {
            words.removeLast();
        }
        return words;
    }
}
