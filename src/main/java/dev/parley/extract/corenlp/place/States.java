package dev.parley.extract.corenlp.place;

import dev.parley.rules.RuleFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The states a text may name: those of the world, and those that only the article knows. */
public final class States {
    private static final States WORLD = new States(read());

    private final Map<String, State> byName = new HashMap<>();
    private final Map<String, State> byAdjective = new HashMap<>();
    private final Map<String, State> byCapital = new HashMap<>();
    private final Map<String, State> byCode = new HashMap<>();

    private States(List<State> states) {
        for (State state : states) {
            state.names().forEach(name -> byName.putIfAbsent(Names.key(name), state));
            state.adjectives().forEach(word -> byAdjective.putIfAbsent(word, state));
            if (state.capital() != null) {
                byCapital.putIfAbsent(Names.key(state.capital()), state);
            }
            if (state.code() != null) {
                byCode.put(state.code(), state);
            }
        }
    }

    public static States ofTheWorld() {
        return WORLD;
    }

    States with(List<State> more) {
        if (more.isEmpty()) {
            return this;
        }
        List<State> all = new ArrayList<>(byCode.values());
        all.addAll(more);
        return new States(all);
    }

    public Optional<State> named(String name) {
        String key = Names.key(name);
        return Optional.ofNullable(byName.getOrDefault(key, byName.get(Names.calm(key))));
    }

    /** By an adjective or demonym: "Norwegian", "Swedes"; "U.S." and the like are names. */
    public Optional<State> ofAdjective(String word) {
        return Optional.ofNullable(byAdjective.get(word));
    }

    public Optional<State> ofCapital(String city) {
        String key = Names.key(city);
        return Optional.ofNullable(byCapital.getOrDefault(key, byCapital.get(Names.calm(key))));
    }

    public Optional<State> ofCode(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    private static List<State> read() {
        List<State> states = new ArrayList<>();
        for (List<String> row : RuleFile.read("extract/place/states.txt").rows()) {
            List<String> names = new ArrayList<>();
            names.add(row.get(1));
            names.addAll(Names.list(row.get(2)));
            states.add(new State(row.getFirst(), row.get(1), names, Names.list(row.get(3)), row.get(4)));
        }
        return states;
    }
}
