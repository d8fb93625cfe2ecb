package dev.parley.extract.corenlp.place;

import dev.parley.extract.LocationKind;
import dev.parley.extract.corenlp.parse.RuleFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Facts about known places, by name. Where a name is borne by several, the best known comes first. */
final class Gazetteer {
    private static final String NONE = "-";
    private final Map<String, List<Known>> byName = new HashMap<>();

    Gazetteer() {
        for (List<String> row : rows("states")) {
            Known state = new Known(row.get(1), LocationKind.COUNTRY, row.getFirst(), at(row, 5), at(row, 6), null);
            add(state, row.get(2));
        }
        for (List<String> row : rows("capitals")) {
            add(known(row, LocationKind.CITY, row.get(1), 2, null), row.get(4));
        }
        for (List<String> row : rows("cities")) {
            add(known(row, LocationKind.CITY, row.get(1), 2, orNull(row.get(4))), row.get(5));
        }
        for (List<String> row : rows("regions")) {
            add(known(row, LocationKind.REGION, orNull(row.get(1)), 2, null), row.get(4));
        }
        for (List<String> row : rows("venues")) {
            add(known(row, LocationKind.VENUE, row.get(2), 3, row.get(1)), row.get(5));
        }
    }

    /** All that bear the name; empty when unknown. */
    List<Known> named(String name) {
        String key = Names.key(name);
        List<Known> found = byName.getOrDefault(key, List.of());
        return found.isEmpty() ? byName.getOrDefault(Names.calm(key), List.of()) : found;
    }

    private void add(Known place, String otherNames) {
        put(place.name(), place);
        Names.list(otherNames).forEach(name -> put(name, place));
    }

    private void put(String name, Known place) {
        byName.computeIfAbsent(Names.key(name), n -> new ArrayList<>()).add(place);
    }

    private static Known known(
            List<String> row, LocationKind kind, @Nullable String country, int coordinates, @Nullable String within) {
        return new Known(row.getFirst(), kind, country, at(row, coordinates), at(row, coordinates + 1), within);
    }

    private static double at(List<String> row, int column) {
        return Double.parseDouble(row.get(column));
    }

    private static @Nullable String orNull(String column) {
        return column.equals(NONE) ? null : column;
    }

    private static List<List<String>> rows(String file) {
        return RuleFile.read("place/" + file + ".txt").rows();
    }
}
