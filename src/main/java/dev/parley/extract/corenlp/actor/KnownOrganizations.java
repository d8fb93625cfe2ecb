package dev.parley.extract.corenlp.actor;

import dev.parley.extract.corenlp.place.States;
import dev.parley.rules.RuleFile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Organisations of diplomacy under all their names, with the state whose they are. */
final class KnownOrganizations {
    private final Map<String, Entry> byName = new HashMap<>();

    /** @param state the state it belongs to, by its usual name */
    record Entry(String name, Optional<String> state) {}

    KnownOrganizations() {
        for (List<String> row : RuleFile.read("extract/actor/organizations.txt").rows()) {
            Optional<String> state = States.ofTheWorld().ofCode(row.get(1)).map(s -> s.name());
            Entry entry = new Entry(row.getFirst(), state);
            byName.put(row.getFirst(), entry);
            for (String name : row.get(2).split(";")) {
                byName.put(name.strip(), entry);
            }
        }
    }

    Optional<Entry> named(String name) {
        return Optional.ofNullable(byName.get(name.replace('’', '\'')));
    }
}
