package dev.parley.extract.corenlp.place;

import dev.parley.rules.RuleFile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which power a seat's name stands for: capitals for their states, others as listed. */
final class Seats {
    private final Map<String, Power> powers = new HashMap<>();

    Seats() {
        for (List<String> row : RuleFile.read("extract/place/seats.txt").rows()) {
            Power power = power(row.get(1));
            powers.put(Names.key(row.getFirst()), power);
            Names.list(row.get(2)).forEach(name -> powers.put(Names.key(name), power));
        }
    }

    Optional<Power> of(String name, States states) {
        String key = Names.key(name);
        Power listed = powers.getOrDefault(key, powers.get(Names.calm(key)));
        return listed != null ? Optional.of(listed) : states.ofCapital(key).map(state -> new Power(state.name(), true));
    }

    private static Power power(String column) {
        String what = column.substring(2).strip();
        return column.startsWith("S:")
                ? new Power(States.ofTheWorld().ofCode(what).orElseThrow().name(), true)
                : new Power(what, false);
    }
}
