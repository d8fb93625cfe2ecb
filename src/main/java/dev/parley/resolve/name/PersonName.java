package dev.parley.resolve.name;

import dev.parley.rules.RuleFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A person's name taken apart, in the forms in which names are compared.
 *
 * @param given first and middle names, folded; empty for a surname alone
 * @param surname its last word's sound, without particles
 */
public record PersonName(List<String> given, String surname) {
    private static final Set<String> PARTICLES =
            Set.copyOf(RuleFile.read("resolve/name-particles.txt").lines());
    private static final Set<String> SUFFIXES =
            Set.copyOf(RuleFile.read("resolve/name-suffixes.txt").lines());
    private static final Map<String, Set<Integer>> NICKNAMES = nicknames();

    public static PersonName of(String name) {
        List<String> words = new ArrayList<>(Spelling.wordsOfName(name));
        while (words.size() > 1 && SUFFIXES.contains(words.getLast())) {
            words.removeLast();
        }
        if (words.isEmpty()) {
            return new PersonName(List.of(), "");
        }
        String surname = Spelling.sound(words.removeLast());
        words.removeIf(PARTICLES::contains);
        return new PersonName(List.copyOf(words), surname);
    }

    public boolean isSurnameOnly() {
        return given.isEmpty();
    }

    public PersonName surnameAlone() {
        return new PersonName(List.of(), surname);
    }

    /** Whether one person may go by both: the surnames sound the same and no first names differ. */
    public boolean mayBe(PersonName other) {
        if (!surname.equals(other.surname)) {
            return false;
        }
        int common = Math.min(given.size(), other.given.size());
        for (int i = 0; i < common; i++) {
            if (!mayBeGiven(given.get(i), other.given.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean mayBeGiven(String a, String b) {
        if (a.length() == 1 || b.length() == 1) {
            return a.charAt(0) == b.charAt(0);
        }
        return a.equals(b) || Spelling.sound(a).equals(Spelling.sound(b)) || areNicknames(a, b);
    }

    private static boolean areNicknames(String a, String b) {
        Set<Integer> common = new HashSet<>(NICKNAMES.getOrDefault(a, Set.of()));
        common.retainAll(NICKNAMES.getOrDefault(b, Set.of()));
        return !common.isEmpty();
    }

    private static Map<String, Set<Integer>> nicknames() {
        Map<String, Set<Integer>> lines = new HashMap<>();
        int number = 0;
        for (String line : RuleFile.read("resolve/nicknames.txt").lines()) {
            for (String name : line.split(" ")) {
                lines.computeIfAbsent(name, n -> new HashSet<>()).add(number);
            }
            number++;
        }
        return lines;
    }
}
