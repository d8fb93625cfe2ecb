package dev.parley.extract.corenlp.place;

import dev.parley.rules.RuleFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What an article shows of states the world does not know: names, adjectives, and which belong together. */
final class StateFindings {
    private static final int SHORTEST_STEM = 3;
    private final List<String> endings =
            List.copyOf(RuleFile.read("extract/place/adjective-endings.txt").words());
    private final Map<String, Set<String>> states = new LinkedHashMap<>();
    private final Set<String> names = new LinkedHashSet<>();
    private final Set<String> places = new LinkedHashSet<>();
    private final Set<String> governing = new LinkedHashSet<>();
    private final Set<String> modifying = new LinkedHashSet<>();
    private final Set<String> people = new LinkedHashSet<>();
    private final Set<String> titled = new LinkedHashSet<>();
    private final Map<String, Integer> owners = new LinkedHashMap<>();
    private final Set<String> moving = new LinkedHashSet<>();
    private final List<Set<String>> pairs = new ArrayList<>();

    void addState(String name) {
        states.computeIfAbsent(name, n -> new LinkedHashSet<>());
    }

    void addName(String name, boolean isPlace) {
        names.add(name);
        if (isPlace) {
            places.add(name);
        }
    }

    /** Part of somebody's full name. */
    void addPerson(String name) {
        people.add(name);
    }

    /** Somebody is called by it after an office: "President X". */
    void addTitled(String name) {
        titled.add(name);
    }

    /** What has ministers of its own, a person or a state. */
    void addOwner(String name) {
        owners.merge(name, 1, Integer::sum);
    }

    /** What rejects or demands, a person or a state. */
    void addMoving(String name) {
        moving.add(name);
    }

    /** Two that are named in one breath: when one is a state, so is the other. */
    void addPair(String one, String other) {
        pairs.add(Set.of(one, other));
    }

    /** A word before a government's. */
    void addGoverning(String word) {
        governing.add(word);
    }

    /** A word before a noun that may be anything. */
    void addModifying(String word) {
        if (endsAsAdjective(word)) {
            modifying.add(word);
        }
    }

    boolean endsAsAdjective(String word) {
        return endings.stream().anyMatch(word::endsWith);
    }

    List<State> states(Map<String, String> capitals) {
        governing.forEach(word -> link(word, names));
        modifying.forEach(word -> link(word, places));
        owners.forEach((name, times) -> {
            boolean enough = times > 1 || governing.contains(name) || moving.contains(name);
            if (enough && !people.contains(name) && !titled.contains(name)) {
                addState(name);
            }
        });
        spread();
        List<State> all = new ArrayList<>();
        states.forEach((name, adjectives) -> {
            List<String> forms = new ArrayList<>(adjectives);
            adjectives.forEach(a -> forms.add(a + "s"));
            all.add(new State(null, name, List.of(name), forms, capitals.get(name)));
        });
        return all;
    }

    private void spread() {
        for (Set<String> pair : pairs) {
            boolean beside = pair.stream().anyMatch(states::containsKey);
            if (beside && pair.stream().noneMatch(name -> people.contains(name) || endsAsAdjective(name))) {
                pair.forEach(this::addState);
            }
        }
    }

    private void link(String adjective, Set<String> among) {
        among.stream()
                .filter(name -> isAdjectiveOf(adjective, name))
                .findFirst()
                .ifPresent(name ->
                        states.computeIfAbsent(name, n -> new LinkedHashSet<>()).add(adjective));
    }

    /** "Norlund", "Norlundian": the name, less up to two letters, with an ending. */
    private boolean isAdjectiveOf(String adjective, String name) {
        for (int cut = 0; cut <= 2 && name.length() - cut >= SHORTEST_STEM; cut++) {
            String stem = name.substring(0, name.length() - cut);
            if (!adjective.equals(name) && endings.stream().anyMatch(e -> adjective.equals(stem + e))) {
                return true;
            }
        }
        return false;
    }
}
