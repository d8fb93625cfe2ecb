package dev.parley.extract.corenlp.place;

import dev.parley.extract.LocationKind;
import dev.parley.rules.RuleFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Facts about known places, by name. Where a name is borne by several, the best known comes first. */
final class Gazetteer {
    private static final String NONE = "-";
    private static final Pattern SHORT_AND_SHOUTED = Pattern.compile("\\p{Lu}{4}");
    private static final double SAME_TOWN_KM = 60;
    private static final double SAME_REGION_KM = 1500;
    private static final long SMALLEST_WELL_KNOWN = 100_000;
    private final Map<String, List<Known>> byName = new HashMap<>();
    private final Towns towns = new Towns();
    private final Set<String> ranks = RuleFile.read("extract/place/ranks.txt").words();

    Gazetteer() {
        for (List<String> row : rows("states")) {
            Known state = Known.listed(row.get(1), LocationKind.COUNTRY, row.getFirst(), at(row, 5), at(row, 6), null);
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

    /** All that bear the name, those that news speaks of first; empty when unknown. */
    List<Known> named(String name) {
        String key = Names.key(name);
        List<Known> found = found(key);
        if (!found.isEmpty()) {
            return found;
        }
        List<Known> calm = found(Names.calm(key));
        return calm.isEmpty() && isShouted(key) ? listed(key) : calm;
    }

    private static boolean isShouted(String name) {
        return SHORT_AND_SHOUTED.matcher(name).matches();
    }

    /** "OSLO" may be an abbreviation, but for the places that news speaks of. */
    private List<Known> listed(String shouted) {
        String calm = shouted.charAt(0) + shouted.substring(1).toLowerCase(Locale.ROOT);
        return found(calm).stream().filter(Known::listed).toList();
    }

    /** Those among them that a text may name without saying more. */
    List<Known> wellKnown(String name) {
        return named(name).stream()
                .filter(k -> k.listed() || k.people() >= SMALLEST_WELL_KNOWN)
                .toList();
    }

    /** Those of a name that tells their rank besides, or which part of them: "Zarban province", "Upper Zarban". */
    List<Known> withoutRank(String name) {
        int last = name.lastIndexOf(' ');
        if (last > 0 && ranks.contains(name.substring(last + 1).toLowerCase(Locale.ROOT))) {
            return named(name.substring(0, last));
        }
        int first = name.indexOf(' ');
        return first > 0 && ranks.contains(name.substring(0, first).toLowerCase(Locale.ROOT))
                ? wellKnown(name.substring(first + 1))
                : List.of();
    }

    private List<Known> found(String key) {
        List<Known> found = new ArrayList<>(byName.getOrDefault(key, List.of()));
        List<Known> listed = List.copyOf(found);
        towns.named(key).stream()
                .filter(town -> listed.stream().noneMatch(l -> isSame(l, town)))
                .forEach(found::add);
        return found;
    }

    /** A listed place and one of the same name among the towns and divisions. */
    private static boolean isSame(Known listed, Known other) {
        boolean region = listed.kind() == LocationKind.REGION;
        return listed.kind() == other.kind()
                && other.country() != null
                && other.country().equals(listed.country())
                && listed.kmTo(other) < (region ? SAME_REGION_KM : SAME_TOWN_KM);
    }

    private void add(Known listed, String otherNames) {
        Known place = towns.named(listed.name().replace(" State", "")).stream()
                .filter(town -> isSame(listed, town))
                .findFirst()
                .map(town -> listed.with(town.division(), town.people()))
                .orElse(listed);
        put(place.name(), place);
        Names.list(otherNames).forEach(name -> put(name, place));
    }

    private void put(String name, Known place) {
        byName.computeIfAbsent(Names.key(name), n -> new ArrayList<>()).add(place);
    }

    private static Known known(
            List<String> row, LocationKind kind, @Nullable String country, int coordinates, @Nullable String within) {
        return Known.listed(row.getFirst(), kind, country, at(row, coordinates), at(row, coordinates + 1), within);
    }

    private static double at(List<String> row, int column) {
        return Double.parseDouble(row.get(column));
    }

    private static @Nullable String orNull(String column) {
        return column.equals(NONE) ? null : column;
    }

    private static List<List<String>> rows(String file) {
        return RuleFile.read("extract/place/" + file + ".txt").rows();
    }
}
